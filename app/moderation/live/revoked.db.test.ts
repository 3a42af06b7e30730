import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { changeRoles, Duties } from '~/accounts/changeRoles.server'
import { closeSession, endSessions } from '~/accounts/sessions/end.server'
import { whoIs } from '~/accounts/sessions.server'
import { headsOf } from '~/events/streams.server'
import { db } from '~/platform/db.server'
import { cookieOf, staff } from '../../../e2e/support/desk'
import { connected, liveServer, sync, visit } from '../../../e2e/support/live'

const soon = { timeout: 10_000 }
const headNow = async () => (await headsOf(['moderators'])).moderators ?? 0

test('a closed session ends its connection and no other; other roles end them all', async () => {
  const port = await liveServer()
  const lea = await staff('Léa', 'Martin')
  const cookie = await cookieOf(lea.id)
  const [first, second] = [visit(port, { cookie }), visit(port, { cookie: await cookieOf(lea.id) })]
  const lost = [vi.fn(), vi.fn()]
  first.on('revoked', lost[0] as () => void)
  second.on('revoked', lost[1] as () => void)
  await Promise.all([connected(first), connected(second)])
  const cursors = { moderators: await headNow() }
  await Promise.all([sync(first, cursors), sync(second, cursors)])

  await closeSession(cookie)
  await vi.waitFor(() => expect(lost[0]).toHaveBeenCalledWith({ streams: ['moderators'] }), soon)
  await vi.waitFor(() => expect(first.connected).toBe(false), soon)
  expect(second.connected).toBe(true)

  const duties = Duties.parse({ roles: ['editor'], seen: 'agent' })
  await changeRoles(lea.id, duties, { id: (await staff('Solène', 'Tarravel')).id, sessionKey: randomUUID() })
  await vi.waitFor(() => expect(lost[1]).toHaveBeenCalledWith({ streams: ['moderators'] }), soon)
  await vi.waitFor(() => expect(second.connected).toBe(false), soon)
})

test('who may do less hears no more of it, at the connection that stays', async () => {
  const port = await liveServer()
  const lea = await staff('Léa', 'Martin', ['administrator'])
  const other = await staff('Solène', 'Tarravel', ['administrator'])
  await db.person.update({ where: { id: other.id }, data: { passwordHash: 'a hash' } })
  const cookie = await cookieOf(lea.id)
  const socket = visit(port, { cookie })
  const revoked = vi.fn()
  socket.on('revoked', revoked)
  await connected(socket)
  const cursors = { moderators: await headNow() }
  await sync(socket, cursors)
  const { sessionKey } = (await whoIs(cookie)) ?? { sessionKey: '' }
  await changeRoles(lea.id, Duties.parse({ roles: ['editor'], seen: 'administrator' }), { id: lea.id, sessionKey })
  await vi.waitFor(() => expect(revoked).toHaveBeenCalledWith({ streams: ['moderators'] }), soon)
  expect(socket.connected).toBe(true)
  expect((await sync(socket, cursors)).streams).toEqual({})
})

test('a transaction that is undone rings no bell and ends no session', async () => {
  const port = await liveServer()
  const lea = await staff('Léa', 'Martin')
  const socket = visit(port, { cookie: await cookieOf(lea.id) })
  await connected(socket)
  const undone = db.$transaction(async tx => {
    await endSessions(tx, { personId: lea.id }, 'elsewhere')
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect((await sync(socket, { moderators: 0 })).streams.moderators).toBeDefined()
})
