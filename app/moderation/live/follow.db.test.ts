import { expect, onTestFinished, test, vi } from 'vitest'
import { askedQuestion, commandFor, cookieOf, staff } from '../../../e2e/support/desk'
import { liveServer, visit } from '../../../e2e/support/live'
import { whoIs } from '../../accounts/sessions.server'
import { headsOf } from '../../events/streams.server'
import { publishQuestion } from '../publish.server'
import { catchUp } from './catchUp.server'
import { follow, type Told, type Ways } from './follow'

const soon = { timeout: 10_000 }

/** Somebody's inbox page: what it was told, in order. */
async function reader(ways: Ways) {
  const cursors = await headsOf(['moderators'])
  const numbers: number[] = []
  const liveness = vi.fn<Told['liveness']>()
  const [reset, ended] = [vi.fn(), vi.fn<Told['ended']>()]
  const events: Told['events'] = (_, news) => void numbers.push(...news.map(({ seq }) => seq))
  const following = follow(cursors, ways, { events, reset, liveness, presence: () => {}, ended })
  onTestFinished(following.stop)
  return { following, before: cursors.moderators ?? 0, numbers, liveness, reset, ended }
}
const never = () => Promise.reject(new Error('nobody answers'))

test('a page stays exact through a lost connection', async () => {
  const port = await liveServer()
  const lea = await staff('Léa', 'Martin')
  const socket = visit(port, { cookie: await cookieOf(lea.id) }, false)
  const page = await reader({ socket, ask: never })
  await vi.waitFor(() => expect(page.liveness).toHaveBeenLastCalledWith({ state: 'live' }), soon)
  await askedQuestion()
  await vi.waitFor(() => expect(page.numbers).toEqual([page.before + 1]), soon)

  socket.io.engine.close()
  const missed = await askedQuestion()
  await publishQuestion(commandFor(missed, lea))
  await vi.waitFor(() => expect(page.numbers).toEqual([1, 2, 3].map(each => page.before + each)), soon)
  await vi.waitFor(() => expect(page.liveness).toHaveBeenLastCalledWith({ state: 'live' }), soon)
  expect(page.ended).not.toHaveBeenCalled()
})

test('without a socket the same cursors are asked by HTTP, and the line says so', async () => {
  const lea = await staff('Léa', 'Martin')
  const cookie = await cookieOf(lea.id)
  // Nobody listens at this port: there is no socket to be had.
  const socket = visit(1, { cookie }, false)
  let network = true
  const ask: Ways['ask'] = async cursors => {
    const person = await whoIs(cookie)
    return network && person ? catchUp(person, cursors) : never()
  }
  const page = await reader({ socket, ask, patience: 10, every: 10 })
  await vi.waitFor(() => expect(page.liveness).toHaveBeenLastCalledWith({ state: 'polling' }), soon)
  await askedQuestion()
  await vi.waitFor(() => expect(page.numbers).toEqual([page.before + 1]), soon)
  network = false
  await vi.waitFor(() => expect(page.liveness).toHaveBeenLastCalledWith({ state: 'offline' }), soon)
})

test('somebody signed out is told so, once, and nothing more is asked', async () => {
  const port = await liveServer()
  const page = await reader({ socket: visit(port, {}, false), ask: never })
  await vi.waitFor(() => expect(page.ended).toHaveBeenCalledExactlyOnceWith('signed-out'), soon)
  expect(page.liveness).toHaveBeenLastCalledWith({ state: 'offline' })
})

test('a page that slept catches up when it wakes', async () => {
  const port = await liveServer()
  const lea = await staff('Léa', 'Martin')
  const socket = visit(port, { cookie: await cookieOf(lea.id) }, false)
  const page = await reader({ socket, ask: never })
  await vi.waitFor(() => expect(page.liveness).toHaveBeenLastCalledWith({ state: 'live' }), soon)
  page.following.lost()
  expect(page.liveness).toHaveBeenLastCalledWith({ state: 'offline' })
  await askedQuestion()
  page.following.wake()
  await vi.waitFor(() => expect(page.numbers).toEqual([page.before + 1]), soon)
  await vi.waitFor(() => expect(page.liveness).toHaveBeenLastCalledWith({ state: 'live' }), soon)
})
