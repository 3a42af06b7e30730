import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { moveClock } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { requireRecent, requireStaff } from './guards.server'
import { heldBackIn } from './heldBack'
import { hashPassword } from './passwords.server'
import { proveByPassword } from './proveAgain.server'
import { openSession, type SignedIn } from './sessions.server'

const passwordHash = await hashPassword('trois chats gris au marché')

async function administrator() {
  const { id } = await db.person.create({
    data: { email: `${randomUUID()}@demo.example`, roles: ['administrator'], passwordHash },
  })
  const Cookie = (await openSession(id, { method: 'password' })).split(';')[0] ?? ''
  const asks = (path: string) => new Request(`http://localhost:3999${path}`, { headers: { Cookie } })
  const sends = (path: string, carrying = Cookie) =>
    new Request(`http://localhost:3999${path}`, {
      method: 'POST',
      body: new URLSearchParams({ email: 'x' }),
      headers: { Cookie: carrying },
    })
  return { asks, sends }
}

/** Where a guard sends somebody, or null when it lets them through. What was sent is held back, word for word. */
async function ledFrom(request: Request): Promise<string | null> {
  try {
    await requireRecent(request, await requireStaff(request, 'people.manage'))
    return null
  } catch (refusal) {
    if (!(refusal instanceof Response)) throw refusal
    if (refusal.status === 401) {
      const held = heldBackIn(await refusal.json())
      expect(held?.kept).toEqual([['email', 'x']])
      return `${held?.why}: ${held?.door}, then ${held?.action}`
    }
    return refusal.headers.get('Location')
  }
}

const here = new URLSearchParams({ to: '/desk/sign-in/here' })
const toProve = (action: string) => `prove: /desk/confirm-it-is-me?${here}, then ${action}`
const signedOut = (action: string) => `signed-out: /desk/sign-in?${here}, then ${action}`
const confirm = (to: string) => `/desk/confirm-it-is-me?${new URLSearchParams({ to })}`

test('a dangerous act wants a proof of the last fifteen minutes, its form one with time left to fill it in', async () => {
  const { asks, sends } = await administrator()
  expect(await ledFrom(asks('/desk/people'))).toBeNull()
  await moveClock(11 * 60_000)
  expect(await ledFrom(asks('/desk/people?change=1'))).toBe(confirm('/desk/people?change=1'))
  expect(await ledFrom(asks('/desk/people.data'))).toBe(confirm('/desk/people'))
  expect(await ledFrom(sends('/desk/people?change=1'))).toBeNull()
  await moveClock(5 * 60_000)
  expect(await ledFrom(sends('/desk/people?change=1'))).toBe(toProve('/desk/people?change=1'))
  await moveClock(-16 * 60_000)
})

test('saying the password once more opens it again, a wrong one does not', async () => {
  const { sends } = await administrator()
  await moveClock(16 * 60_000)
  const person: SignedIn = await requireStaff(sends('/desk/people'), 'people.manage')
  expect(await proveByPassword(person, 'quatre chats', '192.0.2.1')).toEqual({ ok: false, reason: 'wrong' })
  expect(await ledFrom(sends('/desk/people'))).toBe(toProve('/desk/people'))
  const proved = await proveByPassword(person, 'trois chats gris au marché', '192.0.2.1')
  const renewed = proved.ok ? (proved.cookie.split(';')[0] ?? '') : ''
  expect(await ledFrom(sends('/desk/people', renewed))).toBeNull()
  expect(await ledFrom(sends('/desk/people'))).toBe(signedOut('/desk/people'))
  await moveClock(-16 * 60_000)
})
