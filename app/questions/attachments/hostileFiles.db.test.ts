import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { placeOf } from '~/platform/files/store.server'
import { withUpload } from '~/platform/http/upload.server'
import * as files from '../../../e2e/support/files'
import { formWith } from '../../../e2e/support/formWith'
import { attachmentLimits, publicName } from './attachment'
import { receiveFiles } from './receive.server'

/** Files that are two things at once, or say they are another: what is kept is the picture alone, drawn anew. */

const send = (...sent: [string, Buffer][]) => withUpload(formWith({}, sent), attachmentLimits, receiveFiles)
const script = '<script>alert(1)</script><?php system($_GET[0]); ?>'

test('what hangs on a picture, before its end or behind it, is not kept', async () => {
  const jpeg = await files.photo()
  const png = await files.picture('png')
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, script.length + 2]), Buffer.from(script)])
  const sent: [string, Buffer][] = [
    ['queue.jpg', Buffer.concat([jpeg, Buffer.from(script)])],
    ['commentaire.jpg', Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)])],
    ['queue.png', Buffer.concat([png, Buffer.from(script)])],
  ]
  const { files: kept, refused } = await send(...sent)
  expect(refused).toEqual([])
  for (const { id } of kept)
    for (const name of [id, `${id}-small`])
      expect(readFileSync(await placeOf(name)).toString('latin1')).not.toMatch(/<script|<\?php|alert|GPS|Telephone/)
})

test('what only calls itself a picture or a PDF is refused, whatever its name and its first signs', async () => {
  const moving = await sharp(Buffer.concat([Buffer.alloc(300, 9), Buffer.alloc(300, 200)]), {
    raw: { width: 10, height: 20, channels: 3, pageHeight: 10 },
  })
    .webp()
    .toBuffer()
  const refusals: [string, Buffer][] = [
    ['gif-et-script.jpg', Buffer.from('GIF89a/*\x01\x00*/=1;alert(1)//')],
    ['bmp-et-script.png', Buffer.from('BM=1;alert(1)//')],
    ['page.jpg', Buffer.from(`<!doctype html>${script}`)],
    ['dessin.png', files.svg()],
    ['dessin.jpg', Buffer.concat([Buffer.from('<?xml version="1.0"?>'), files.svg()])],
    ['mobile.webp', moving],
    ['programme.jpg', Buffer.from('MZ\x90\0\x03\0\0\0')],
    ['film.jpg', Buffer.from('\0\0\0 ftypmp42\0\0\0\0mp42isom')],
    ['mail.jpg', Buffer.from('MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<script>')],
    ['signes.jpg', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(script)])],
    ['signes.png', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(script)])],
    ['signes.pdf', Buffer.from(`%PDF-1.4\n${script}`)],
  ]
  for (const [name, bytes] of refusals) {
    const { files: kept, refused } = await send([name, bytes])
    expect([name, kept.length, refused.length]).toEqual([name, 0, 1])
  }
})

test('a file is called by its question and its number, never by what its sender called it', async () => {
  const names = [
    '../../etc/passwd',
    '..\\..\\boot.ini',
    'a\r\nX-Evil: 1.jpg',
    '"><img src=x onerror=alert(1)>.jpg',
    'photo.jpg.php',
    '\u202egpj.exe',
    `${'a'.repeat(300)}.jpg`,
    '.htaccess',
  ]
  for (const name of names) {
    const [kept] = (await send([name, await files.photo()])).files
    expect(kept?.name, name).not.toMatch(/[\r\n\0\u202e/\\]/)
    expect([...(kept?.name ?? '')].length).toBeLessThanOrEqual(125)
    expect(
      publicName({ type: kept?.type ?? '', position: 0 } as Parameters<typeof publicName>[0], '2026-000001'),
    ).toMatch(/^[\w.-]+\.jpg$/)
  }
})
