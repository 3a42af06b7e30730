import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { paces } from '../app/platform/limits/pace'
import { madeUp } from './support/madeUp'
import { startProcess } from './support/process'
import { fetchRaw } from './support/readers'

/** A portal of its own, where tries are counted: the shared one lets every test hurry. */
const folder = mkdtempSync(join(tmpdir(), 'porte-voix-limits-'))
const here = 'http://localhost:4177'
let portal: ReturnType<typeof startProcess>

test.beforeAll(async () => {
  test.setTimeout(120_000)
  portal = startProcess([], { DATA_DIR: join(folder, 'data'), PORT: '4177', DEMO: 'yes', LOG_LEVEL: 'error' })
  await portal.said('To stop')
})

test.afterAll(async () => {
  portal.child.kill('SIGTERM')
  await portal.ended
  rmSync(folder, { recursive: true, force: true })
})

test('who searches without end waits a little, and reads all the rest meanwhile', async () => {
  const kept = `${here}/questions?q=piscine`
  await fetchRaw(kept)
  const answers: number[] = []
  const search = async () => {
    while (answers.length < paces.search.most) answers.push((await fetch(`${here}/questions?q=${madeUp()}`)).status)
  }
  await Promise.all(Array.from({ length: 8 }, search))
  const late = await fetch(`${here}/questions/similar?title=${madeUp()}`)

  expect(new Set(answers.slice(0, paces.search.most - 8))).toEqual(new Set([200]))
  expect([late.status, late.headers.get('Portal-Outcome')]).toEqual([429, 'refused'])
  expect(Number(late.headers.get('Retry-After'))).toBeGreaterThan(0)
  expect(Number(late.headers.get('Retry-After'))).toBeLessThanOrEqual(paces.search.seconds)
  expect(await late.text()).toMatch(/Attendez \d+ secondes.*Wait \d+ seconds/)
  expect(late.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  expect((await fetchRaw(kept)).cache).toBe('hit')
  expect((await fetch(`${here}/questions`)).status).toBe(200)
})

test('whoever has links sent to many addresses is slowed down, and what was typed stays', async () => {
  const send = (email: string) =>
    fetch(`${here}/track`, {
      method: 'POST',
      headers: { origin: here },
      body: new URLSearchParams({ email }),
      redirect: 'manual',
    })
  for (let times = 0; times < paces.links.most; times += 1)
    expect((await send(`${madeUp()}@example.org`)).status).toBe(303)
  const late = await send('patiente@example.org')
  expect(late.status).toBe(429)
  expect(Number(late.headers.get('Retry-After'))).toBeGreaterThan(0)
  const page = await late.text()
  expect(page).toContain('patiente@example.org')
  expect(page).toMatch(/id="email-error"[^>]*>.*Attendez quelques minutes/)
})
