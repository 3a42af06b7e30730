import pg from 'pg'
import { fingerprint, newSecret } from '../app/platform/secrets.server'
import type { Listed } from '../app/routeList'
import { parse } from './support/formsIn'
import { ownPortal } from './support/portal'
import { expect, test } from './support/test'
import { addressesOf, samplesOf } from './support/walkAddresses'

/** Forms somebody outside the team is certain to be shown; were one not reached, this walk would prove nothing. */
const expected = [
  '/questions/new',
  '/follow',
  '/track',
  '/track/code',
  '/sign-in',
  '/desk/sign-in',
  'report',
  'about-me',
  'support',
  'precise',
  'correct',
  'contest',
  'rate',
  'letters',
]

test('every form that takes personal data says who uses them, why and how long (RGPD art. 13)', async () => {
  test.setTimeout(300_000)
  const portal = await ownPortal(4014)
  const db = new pg.Client({ connectionString: (await portal.command('database-url')).out.trim() })
  await db.connect()
  try {
    const listed = JSON.parse((await portal.command('routes', '--json')).out) as Listed[]
    const samples = await samplesOf(db)
    const open = listed.filter(({ method, guard, data }) => method === 'GET' && data && /^(public|link:)/.test(guard))
    const addresses = new Set(open.flatMap(route => addressesOf(route, samples).slice(0, 1)))
    for (const address of [...addresses])
      if (address.startsWith(`/track/${samples.track}/`))
        for (const token of await trackLinks(db)) addresses.add(address.replace(samples.track, token))
    for (const { id } of await letters(portal)) addresses.add(id)

    const bare: string[] = []
    const reached = new Set<string>()
    for (const address of addresses) {
      const answer = await portal.http.get(address, { maxRedirects: 0 })
      if (!answer.headers()['content-type']?.includes('text/html')) continue
      for (const form of parse(await answer.text(), address)) {
        if (!form.personal) continue
        reached.add(form.action)
        if (!form.line) bare.push(`${address}: the form to ${form.action}`)
      }
    }
    expect([...new Set(bare)]).toEqual([])
    expect(expected.filter(part => ![...reached].some(action => action.includes(part)))).toEqual([])
  } finally {
    await db.end()
    await portal.close()
  }
})

/** A follow-up link to a question of each state, so that each act of its author opens somewhere. */
async function trackLinks(db: pg.Client): Promise<string[]> {
  const { rows } = await db.query(
    `select distinct on (publication, visibility, outcome, reopened_at is null) id from question where reference is not null`,
  )
  const tokens: string[] = []
  for (const { id } of rows) {
    const token = newSecret()
    await db.query(`insert into access_link (id, purpose, question_id) values ($1, 'track', $2)`, [
      fingerprint(token),
      id,
    ])
    tokens.push(token)
  }
  return tokens
}

/** The letters the guide offers. */
async function letters({ http }: Awaited<ReturnType<typeof ownPortal>>): Promise<{ id: string }[]> {
  const guide = await (await http.get('/guide')).text()
  const outcomes = [...guide.matchAll(/href="(\/guide\/outcomes\/[^"]+)"/g)].map(([, path]) => path ?? '').slice(0, 4)
  const found: { id: string }[] = []
  for (const path of ['/guide', ...outcomes])
    for (const [, letter] of (await (await http.get(path)).text()).matchAll(/href="(\/guide\/letters\/[^"]+)"/g))
      found.push({ id: (letter ?? '').replaceAll('&amp;', '&') })
  return found.slice(0, 3)
}
