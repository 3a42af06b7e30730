import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientFiles } from './files.server'

const folder = mkdtempSync(join(tmpdir(), 'pv-files-'))
const css = '.question { color: teal }\n'.repeat(200)
const font = Buffer.from(Array.from({ length: 3_000 }, (_, place) => (place * 7) % 256))
let port = 0
let close = () => {}

beforeAll(async () => {
  mkdirSync(join(folder, 'client/assets'), { recursive: true })
  writeFileSync(join(folder, 'client/assets/index-abc.css'), css)
  writeFileSync(join(folder, 'client/assets/letters-abc.woff2'), font)
  writeFileSync(join(folder, 'client/favicon.svg'), '<svg/>')
  writeFileSync(join(folder, 'secret.css'), 'not for anybody')
  const app = express()
  app.use(clientFiles(join(folder, 'client')))
  app.use((_, response) => void response.status(404).end('elsewhere'))
  const server = app.listen(0)
  await new Promise(resolve => server.once('listening', resolve))
  port = (server.address() as AddressInfo).port
  close = () => server.close()
})
afterAll(() => {
  close()
  rmSync(folder, { recursive: true, force: true })
})

/** As it travels: nothing is unpacked or made regular on the way. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const answer = await new Promise<IncomingMessage>(resolve => get({ port, path, headers, method }, resolve).end())
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part as Buffer)
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }
}

test('a stylesheet comes in the smallest spelling its reader takes, each under a tag of its own', async () => {
  const plain = await ask('/assets/index-abc.css')
  const br = await ask('/assets/index-abc.css', { 'accept-encoding': 'gzip, deflate, br, zstd' })
  const gzip = await ask('/assets/index-abc.css', { 'accept-encoding': 'gzip, br;q=0' })
  expect(plain.body.toString()).toBe(css)
  expect(brotliDecompressSync(br.body).toString()).toBe(css)
  expect(gunzipSync(gzip.body).toString()).toBe(css)
  expect(br.body.length).toBeLessThan(css.length / 10)
  expect([plain, br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip'])
  expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3)
  for (const { headers, body } of [plain, br, gzip])
    expect(headers).toMatchObject({
      vary: 'Accept-Encoding',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/css; charset=utf-8',
      'content-length': String(body.length),
    })
})

test('a font is sent as it is: it is compressed already', async () => {
  const answer = await ask('/assets/letters-abc.woff2', { 'accept-encoding': 'br' })
  expect(answer.body.equals(font)).toBe(true)
  expect(answer.headers['content-encoding']).toBeUndefined()
  expect(answer.headers.vary).toBeUndefined()
})

test('whoever has it already is sent nothing', async () => {
  const accept = { 'accept-encoding': 'br' }
  const { etag = '' } = (await ask('/assets/index-abc.css', accept)).headers
  const again = await ask('/assets/index-abc.css', { ...accept, 'if-none-match': etag })
  expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag])
  expect(again.headers.vary).toBe('Accept-Encoding')
  const head = await ask('/assets/index-abc.css', accept, 'HEAD')
  expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, etag])
})

test('a file without its hash in its name is asked about again after an hour', async () => {
  expect((await ask('/favicon.svg')).headers['cache-control']).toBe('public, max-age=3600')
})

test('nothing but what the build made is ever answered', async () => {
  for (const path of [
    '/../secret.css',
    '/assets/../../secret.css',
    '/assets',
    '/assets/',
    '/assets/%69ndex-abc.css',
    '/x',
  ])
    expect((await ask(path)).status, path).toBe(404)
  expect((await ask('/assets/index-abc.css', {}, 'POST')).status).toBe(404)
})
