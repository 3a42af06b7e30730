import { randomUUID } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { TOTP } from 'otpauth'
import { beforeAll, expect, test } from 'vitest'
import { askToSignIn, makeSignIn } from './accounts/askToSignIn.server'
import { signInByCode, signInByLink } from './accounts/citizenSignIn.server'
import { sealedWith } from './accounts/factors/resealTotp.server'
import { beginTotp, confirmTotp, takeTotp, waitingSecret } from './accounts/factors/totp.server'
import { finishRotation, rotateSealing } from './accounts/rotateSealing.server'
import { openSession, whoIs } from './accounts/sessions.server'
import { filesKept } from './platform/backup/dataFolder.server'
import { db } from './platform/db.server'
import { running, startRunning } from './platform/running.server'
import { seal } from './platform/sealing.server'
import { addSealingKey, sealingKeyFile, sealingKeys } from './platform/sealingKeys.server'
import { rotateSecretsCommand } from './rotateSecrets.server'

// The demonstration rotates nothing: the real portal's secrets are sealed with the same key.
beforeAll(() => startRunning({ ...running(), demo: false }))

const cookieIn = (setCookie: string) => setCookie.split(';')[0] ?? ''
const codeOf = (secret: string, later: number) =>
  new TOTP({ secret, digits: 6, period: 30 }).generate({ timestamp: Date.now() + later * 30_000 })

async function rotate() {
  const said: string[] = []
  const code = await rotateSecretsCommand([], { print: line => said.push(line), note: line => said.push(line) })
  return { code, said }
}

/** Somebody signed in who has linked a telephone. */
async function withTelephone() {
  const { id } = await db.person.create({ data: { email: `${randomUUID()}@demo.example`, roles: ['agent'] } })
  const cookie = cookieIn(await openSession(id, { method: 'password' }))
  await beginTotp(id)
  const secret = (await waitingSecret(id)) ?? ''
  const person = await whoIs(cookie)
  const linked = person && (await confirmTotp(person, codeOf(secret, 0)))
  if (!linked?.ok) throw new Error('not linked')
  return { id, cookie: cookieIn(linked.cookie), secret }
}

/** A mail to sign in that has left: the link, the code, and the browser that asked. */
async function signInMail() {
  const email = `${randomUUID()}@demo.example`
  const { handle, cookie } = await askToSignIn(email, 'fr', '/sign-in')
  return { handle, cookie: cookieIn(cookie), ...(await db.$transaction(tx => makeSignIn(tx, email, undefined))) }
}

/** As if the last rotation lay half an hour back. */
function halfAnHourLater() {
  const file = sealingKeyFile()
  const earlier = new Date(Date.now() - 30 * 60_000).toISOString()
  writeFileSync(file, readFileSync(file, 'utf8').replace(/ \d{4}-\S+/g, ` ${earlier}`))
}

test('after a rotation sessions, telephones, links and codes work as before, and the key before goes', async () => {
  const dora = await withTelephone()
  const [byLink, byCode] = [await signInMail(), await signInMail()]
  const [before] = sealingKeys()

  expect(await rotate()).toMatchObject({ code: 0 })
  const [now, ...older] = sealingKeys()
  expect(now.name).not.toBe(before.name)
  expect(older.map(({ name }) => name)).toEqual([before.name])
  expect([...(await sealedWith()).keys()]).toEqual([now.name])
  expect(await whoIs(dora.cookie)).toMatchObject({ id: dora.id })
  expect(await takeTotp(dora.id, codeOf(dora.secret, 1))).toBe(true)
  expect(await signInByLink(byLink.secret, { cookie: byLink.cookie, device: '' })).toMatchObject({
    cookie: expect.any(String),
  })
  expect(
    await signInByCode(byCode.handle, byCode.code, { visitor: '2001:db8::1', cookie: null, device: '' }),
  ).toMatchObject({ ok: true })

  // Codes already sent keep the key for their quarter of an hour.
  await finishRotation()
  expect(sealingKeys()).toHaveLength(2)
  halfAnHourLater()
  await finishRotation()
  expect(sealingKeys().map(({ name }) => name)).toEqual([now.name])
  expect(readFileSync(sealingKeyFile(), 'utf8')).not.toContain(before.key)
  await db.totp.update({ where: { personId: dora.id }, data: { lastStep: 0 } })
  expect(await takeTotp(dora.id, codeOf(dora.secret, 0))).toBe(true)
  expect(await whoIs(dora.cookie)).toMatchObject({ id: dora.id })
})

test('a rotation cut short, before or while secrets are sealed anew, is finished by the next one with the same key', async () => {
  for (let more = 0; more < 250; more++) {
    const { id } = await db.person.create({ data: { email: `${randomUUID()}@demo.example`, roles: ['agent'] } })
    await db.totp.create({ data: { personId: id, secret: seal('JBSWY3DP', id) } })
  }
  const [before] = sealingKeys()
  addSealingKey(new Date())
  const [made] = sealingKeys()
  const cut = rotateSealing(() => () => {
    throw new Error('cut short')
  })
  await expect(cut).rejects.toThrow('cut short')
  const between = await sealedWith()
  expect(between.get(made.name)).toBeGreaterThanOrEqual(100)
  expect(between.get(before.name)).toBeGreaterThanOrEqual(100)

  expect((await rotate()).said).toContain('an earlier rotation is finished')
  expect([...(await sealedWith()).keys()]).toEqual([made.name])
  expect(sealingKeys()[0].name).toBe(made.name)
})

test('two rotations at once do not lose each other’s key', async () => {
  const many = await Promise.all([1, 2, 3].map(() => rotateSealing(() => () => {})))
  const done = many.filter(one => one?.made).length
  expect(done).toBeGreaterThan(0)
  expect(sealingKeys().length).toBeGreaterThan(done)
})

test('what only a lost key opens is said, and keeps nothing from being finished', async () => {
  const { id } = await db.person.create({ data: { email: `${randomUUID()}@demo.example`, roles: ['agent'] } })
  await db.totp.create({ data: { personId: id, secret: 'lostkey0.AAAA.AAAA.AAAA' } })
  const { code, said } = await rotate()
  expect(code).toBe(2)
  expect(said).toContain('1 telephones are sealed with a key that is gone: their owners link them anew.')
  await db.person.delete({ where: { id } })
  expect((await rotate()).code).toBe(0)
})

test('the keys lie in one file for the portal’s eyes only, which a backup carries', async () => {
  await rotate()
  expect(statSync(sealingKeyFile()).mode & 0o777).toBe(0o600)
  expect(filesKept(running().settings.dataDir, true)).toContain('sealing-key')
})

test('the demonstration drops no key: what the real portal sealed is in a database it does not see', async () => {
  await rotate()
  halfAnHourLater()
  const keys = sealingKeys().length
  expect(keys).toBeGreaterThan(1)
  startRunning({ ...running(), demo: true })
  expect((await rotate()).code).toBe(1)
  await finishRotation()
  expect(sealingKeys()).toHaveLength(keys)
  startRunning({ ...running(), demo: false })
})
