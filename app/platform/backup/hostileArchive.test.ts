import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { formatVersion } from './manifest'
import { openBackup } from './openBackup.server'

/** Archives somebody changed on their way: nothing of them is written outside the folder they are unpacked into. */

type Entry = { name: string; body?: string; type?: string; to?: string }

/** A member of a tar as its bytes: names no program that writes archives would write. */
function member({ name, body = '', type = '0', to = '' }: Entry): Buffer {
  const head = Buffer.alloc(512)
  head.write(name, 0)
  head.write('0000600\0', 100)
  head.write('0000000\0'.repeat(2), 108)
  head.write(`${Buffer.byteLength(body).toString(8).padStart(11, '0')}\0`, 124)
  head.write('00000000000\0        ', 136)
  head.write(type, 156)
  head.write(to, 157)
  head.write('ustar\x0000', 257)
  head.write(
    `${head
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  )
  return Buffer.concat([head, Buffer.from(body), Buffer.alloc((512 - (Buffer.byteLength(body) % 512)) % 512)])
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

function manifestOf(members: Record<string, string>) {
  const known = Object.entries(members).map(([name, body]) => [name, { bytes: body.length, sha256: sha256(body) }])
  const about = { format: 'porte-voix backup', formatVersion, portalVersion: '1', madeAt: '', demo: true }
  return JSON.stringify({
    ...about,
    migrations: [],
    tables: [],
    sequences: [],
    jobs: 0,
    members: Object.fromEntries(known),
  })
}

async function opened(entries: Entry[], members: Record<string, string> = {}) {
  const place = mkdtempSync(join(tmpdir(), 'pv-archive-'))
  onTestFinished(() => rmSync(place, { recursive: true, force: true }))
  const inside = mkdtempSync(join(place, 'inside-'))
  const file = join(place, 'backup.tar.gz')
  const manifest = { name: 'manifest.json', body: manifestOf(members) }
  writeFileSync(file, gzipSync(Buffer.concat([...[manifest, ...entries].map(member), Buffer.alloc(1024)])))
  const result = await openBackup(file, inside)
  return {
    result,
    place,
    beside: readdirSync(place).filter(name => !/^(inside-|backup)/.test(name)),
    inside: everyFile(inside),
  }
}

const everyFile = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()

test.each([
  '../escaped.txt',
  'data/../../escaped.txt',
  'data/../../../escaped.txt',
  '/escaped.txt',
  'data/..\\..\\escaped.txt',
  './../escaped.txt',
])('a member called %s is written nowhere outside', async name => {
  const { result, beside } = await opened([{ name, body: 'evil' }], { [name]: 'evil' })
  expect(beside).toEqual([])
  expect(existsSync('/escaped.txt')).toBe(false)
  if (!name.includes('\\')) expect(result.ok).toBe(false)
})

test('a link, soft or hard, is never made, so that nothing is written through it', async () => {
  for (const type of ['1', '2']) {
    const link = { name: 'data/files', type, to: '../..' }
    const { result, beside, inside } = await opened([link, { name: 'data/files/escaped.txt', body: 'evil' }])
    expect(beside).toEqual([])
    expect(inside.filter(name => name === 'data/files' || name.endsWith('escaped.txt')).length === 0 || result.ok).toBe(
      true,
    )
  }
  const { inside } = await opened([{ name: 'data/passwd', type: '2', to: '/etc/passwd' }])
  expect(inside).toEqual(['manifest.json'])
})

test('what an archive may not hold is left out, devices and names nobody knows included', async () => {
  const { inside } = await opened([
    { name: 'data/device', type: '3' },
    { name: 'data/pipe', type: '6' },
    { name: 'tables/Evil.ndjson', body: 'x' },
    { name: 'tables/../manifest.json', body: '{}' },
    { name: '.env', body: 'x' },
    { name: 'server.mjs', body: 'x' },
  ])
  expect(inside.filter(name => !['manifest.json', 'tables'].includes(name))).toEqual([])
})

test('a manifest that asks for a file outside reads nothing of it', async () => {
  const { result } = await opened([], { '../../../../../../etc/passwd': 'x' })
  expect(result).toMatchObject({ ok: false })
})
