import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { runProcess, startProcess } from './support/process'

test.describe.configure({ mode: 'serial' })

let folder: string
let env: { DATA_DIR: string; PORT: string }

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'porte-voix-life-'))
  // Root lends the database to another user, who must be able to walk here: else it moves to a system folder for good.
  chmodSync(folder, 0o711)
  env = { DATA_DIR: join(folder, 'data'), PORT: '3931' }
})

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a first start ends by saying where, who, how to stop and how to go live; SIGTERM ends it cleanly', async () => {
  const portal = startProcess([], env)
  const words = await portal.said('To stop')
  expect(words).toContain('http://localhost:3931')
  expect(words).toContain('agent@demo.example')
  expect(words).toContain('create-admin')
  const page = await fetch('http://localhost:3931/')
  expect(page.status).toBe(200)

  const asked = Date.now()
  portal.child.kill('SIGTERM')
  expect((await portal.ended).code).toBe(0)
  expect(Date.now() - asked).toBeLessThan(10_000)
})

test('a second start finds its content again; a start beside it says where the first one answers', async () => {
  const portal = startProcess([], env)
  await portal.said('To stop')
  const beside = await runProcess([], { ...env, PORT: '3932' })
  expect(beside.code).toBe(1)
  expect(beside.err + beside.out).toContain('already running at http://localhost:3931')

  portal.child.kill('SIGINT')
  expect((await portal.ended).code).toBe(0)
})

test('after kill -9 the next start finds the database that was left behind', async () => {
  const portal = startProcess([], env)
  await portal.said('To stop')
  portal.child.kill('SIGKILL')
  await portal.ended

  const again = startProcess([], env)
  await again.said('To stop')
  expect((await fetch('http://localhost:3931/health/ready')).status).toBe(200)
  again.child.kill('SIGTERM')
  expect((await again.ended).code).toBe(0)
})

test('a wrong setting is one sentence: the variable, what was read, what is accepted', async () => {
  const wrong = { PORT: 'eighty', LOG_LEVEL: 'loud', DATA_DIR: '/proc/nowhere' }
  for (const [name, value] of Object.entries(wrong)) {
    const { code, err } = await runProcess([], { ...env, [name]: value })
    expect(code, name).toBe(1)
    expect(err.trim().split('\n'), name).toHaveLength(1)
    expect(err).toContain(`${name} is "${value}"`)
  }
})

test('plain http towards the world is refused with real data, and the page to read is named', async () => {
  const { code, err } = await runProcess([], { ...env, DEMO: 'no', ORIGIN: 'http://questions.example.org' })
  expect(code).toBe(1)
  expect(err).toContain('docs/operating.md#reverse-proxy')
})

test('a port somebody else has is one sentence', async () => {
  const other = createServer().listen(3933, '127.0.0.1')
  const { code, err } = await runProcess([], { ...env, PORT: '3933' })
  other.close()
  expect(code).toBe(1)
  expect(err).toContain('PORT is 3933')
})

test('without the demonstration none of its people or pages exists', async () => {
  const portal = startProcess([], { ...env, DEMO: 'no' })
  await portal.said('To stop')
  const origin = 'http://localhost:3931'
  expect((await fetch(`${origin}/dev/outbox.json`)).status).toBe(404)
  expect((await fetch(`${origin}/dev/ui`)).status).toBe(404)
  const body = new URLSearchParams({ email: 'agent@demo.example', password: 'porte-voix-demo' })
  const signIn = await fetch(`${origin}/desk/sign-in`, {
    method: 'POST',
    body,
    headers: { origin },
    redirect: 'manual',
  })
  expect(signIn.status).toBe(422)
  expect(await (await fetch(`${origin}/questions`)).text()).not.toContain('data-reference=')

  const link = await runProcess(['portal', 'create-admin', 'maire@ville.example'], { ...env, DEMO: 'no' })
  expect(link.code).toBe(0)
  expect(link.out).toMatch(/http:\/\/localhost:3931\/desk\/welcome\/\S{20,}/)
  const moved = await runProcess(['portal', 'clock', '+3d'], { ...env, DEMO: 'no' })
  expect(moved.code).toBe(1)

  portal.child.kill('SIGTERM')
  expect((await portal.ended).code).toBe(0)
})
