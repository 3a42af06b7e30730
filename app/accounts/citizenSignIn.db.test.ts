import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { makeAccess } from './access.server'
import { isSignInLink, signInByLink } from './citizenSignIn.server'
import { whoIs } from './sessions.server'

const link = (email: string, days = 15 / 1440) =>
  db.$transaction(tx => makeAccess(tx, { purpose: 'sign-in', email, days }))
const cookieOf = (setCookie: string | null) => setCookie?.split(';')[0]

test('the link opens the account once, and makes it the first time', async () => {
  const token = await link('amina@demo.example')
  expect(await isSignInLink(token)).toBe(true)
  const cookie = await signInByLink(token)
  expect(await whoIs(cookieOf(cookie))).toMatchObject({ email: 'amina@demo.example', roles: ['citizen'] })
  expect(await signInByLink(token)).toBeNull()
  expect(await isSignInLink(token)).toBe(false)
})

test('an old link, and one that names staff, open nothing', async () => {
  await db.person.create({ data: { email: 'agent@demo.example', roles: ['agent'] } })
  expect(await signInByLink(await link('late@demo.example', -1))).toBeNull()
  expect(await signInByLink(await link('agent@demo.example'))).toBeNull()
  expect(await db.session.count({ where: { person: { email: 'agent@demo.example' } } })).toBe(0)
})
