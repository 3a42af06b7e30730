import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { runProcess, startProcess } from './support/process'
import { developmentPackages, everyFileIn, installForProduction } from './support/productionInstall'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

const origin = 'http://localhost:3935'
let folder: string
let code: string
let env: Record<string, string>

test.beforeAll(() => {
  test.setTimeout(240_000)
  folder = mkdtempSync(join(tmpdir(), 'porte-voix-production-'))
  // Root lends the database to another user, who must be able to walk here.
  chmodSync(folder, 0o711)
  code = join(folder, 'portal')
  env = { NODE_ENV: 'production', DEMO: 'no', PORT: '3935', DATA_DIR: join(folder, 'data') }
  installForProduction(code)
})

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a production install serves, and installs and builds nothing', async () => {
  const installed = developmentPackages().filter(path => existsSync(join(code, path)))
  expect(installed).toEqual([])
  const before = everyFileIn(code)

  const portal = startProcess([], env, { checkout: code })
  const words = await portal.said('To stop')
  expect(words).not.toMatch(/Installing|Preparing|Building/)
  expect((await fetch(`${origin}/health/live`)).status).toBe(200)
  const page = await (await fetch(`${origin}/`)).text()
  const [, style = ''] = /<link rel="stylesheet" href="(\/assets\/[^"]+)"/.exec(page) ?? []
  expect((await fetch(origin + style)).headers.get('content-type')).toContain('text/css')
  expect(await runProcess(['portal', 'check'], env, { checkout: code })).toMatchObject({
    code: 0,
    out: 'nothing to report\n',
  })

  portal.child.kill('SIGTERM')
  expect((await portal.ended).code).toBe(0)
  expect(everyFileIn(code)).toEqual(before)
})

test('a production install does not build when asked to, nor when it holds no build: it says what to do', async () => {
  const asked = await runProcess(['build'], env, { checkout: code })
  expect(asked).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^This is a production install: .*\n$/) })

  renameSync(join(code, 'build/server'), join(code, 'build/elsewhere'))
  const without = await runProcess([], env, { checkout: code })
  expect(without).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^This is a production .* without a b.*\n$/),
  })
})
