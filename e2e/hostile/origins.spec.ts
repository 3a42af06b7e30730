import { io } from 'socket.io-client'
import { takesFromAnywhere } from '../../app/platform/http/entrance'
import { listedRoutes } from '../support/shared'
import { expect, test } from '../support/test'

/** Another site's page sends a form, or opens a socket, with its visitor's cookies: nothing of it is heard. */

/** What browsers and liars say of where a request comes from; `none` stands for saying nothing. */
const foreignTo = (mine: URL) => [
  'none',
  'null',
  '',
  'https://evil.example',
  `http://evil.${mine.host}`,
  `http://${mine.hostname}.evil.example:${mine.port}`,
  `https://${mine.host}`,
  `http://${mine.hostname}:1`,
  `http://${mine.hostname}`,
  `${mine.origin}.evil.example`,
  `http://evil.example/${mine.origin}`,
  `${mine.origin}, https://evil.example`,
  `http://user@${mine.host}`,
  'file://',
  'http://localhоst:3910',
]

test('every form of every page, and its .data twin, is refused from anywhere else', async ({ baseURL, visitAs }) => {
  const mine = new URL(baseURL ?? '')
  const agent = await visitAs('admin', '/desk/security')
  const cookie = (await agent.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const posts = (await listedRoutes()).filter(({ method }) => method === 'POST')
  expect(posts.length).toBeGreaterThan(80)
  test.setTimeout(120_000)
  const paths = posts.flatMap(({ path, data }) => {
    const address = path.replaceAll(/:\w+|\*/g, 'x')
    return data && address !== '/' ? [address, `${address}.data`] : [address]
  })
  const posted = async (path: string, origin: string) => {
    const headers = {
      cookie,
      'content-type': 'application/x-www-form-urlencoded',
      ...(origin !== 'none' && { origin }),
    }
    const answer = await fetch(mine.origin + path, {
      method: 'POST',
      headers: asBytes(headers),
      body: '',
      redirect: 'manual',
    })
    await answer.arrayBuffer()
    return answer.status === 403 ? [] : [`${path} from ${origin}: ${answer.status}`]
  }
  const foreign = foreignTo(mine)
  const entered: string[] = []
  // Every kind of lie at one address, and the four plainest at all the others.
  for (const [place, path] of paths.filter(path => !takesFromAnywhere(path)).entries())
    entered.push(
      ...(await Promise.all(foreign.slice(0, place === 0 ? 99 : 5).map(origin => posted(path, origin)))).flat(),
    )
  expect(entered).toEqual([])
})

test('two kinds of address take a form from elsewhere, and no other one like them', () => {
  for (const path of ['/follow/one-click/x/all', '/sign-in/callback', '/desk/sign-in/callback'])
    expect(takesFromAnywhere(path)).toBe(true)
  for (const path of [
    '/follow/one-click/x/all/more',
    '/en/follow/one-click/x/all',
    '/follow/one-click/x',
    '/x/follow/one-click/x/all',
    '/sign-in/callback/x',
    '/sign-in/callback.data',
    '/SIGN-IN/callback',
    '/desk/sign-in',
    '/follow/stop/x/all',
  ])
    expect([path, takesFromAnywhere(path)]).toEqual([path, false])
})

test('no socket opens from elsewhere, whosever cookie comes with it', async ({ baseURL, visitAs }) => {
  const mine = new URL(baseURL ?? '')
  const agent = await visitAs('agent', '/desk/security')
  const cookie = (await agent.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  for (const origin of foreignTo(mine).filter(origin => origin !== '')) {
    const extraHeaders = asBytes({ Cookie: cookie, ...(origin !== 'none' && { Origin: origin }) })
    const socket = io(`${mine.origin}/desk`, {
      path: '/socket.io',
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders,
    })
    const reason = await new Promise(heard => {
      socket.on('connect', () => heard('let in'))
      socket.on('connect_error', error =>
        heard((error as Error & { data?: { reason: string } }).data?.reason ?? 'other'),
      )
    })
    socket.disconnect()
    expect([origin, reason]).toEqual([origin, 'origin'])
  }
})

/** What no header can hold as it is goes as the bytes somebody would send. */
const asBytes = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Buffer.from(value).toString('latin1')]))
