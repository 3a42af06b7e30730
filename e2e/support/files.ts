import { randomBytes } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** Real bytes, made here: what telephones, scanners and ill-willed people send. */

/** A photograph as a telephone writes it: lying on its side, with its place, its camera and a comment. */
export function photo({ width = 300, height = 200, place = true } = {}): Promise<Buffer> {
  const picture = sharp({ create: { width, height, channels: 3, background: randomColour() } })
  if (!place) return picture.jpeg().toBuffer()
  return picture
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'Telephone', Artist: 'Amina Rochard' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 50/1 16/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 34/1 46/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>Amina Rochard</secret></x:xmpmeta>')
    .jpeg()
    .toBuffer()
}

export const picture = (format: 'png' | 'webp' | 'gif' | 'avif', width = 40, height = 30): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 4, background: randomColour() } })
    .toFormat(format)
    .toBuffer()

/** A one-page PDF; `trailer` adds to the dictionary that ends it. */
export function pdf({ trailer = '', words = 'Plan du square' } = {}): Buffer {
  const stream = `BT /F1 18 Tf 20 100 Td (${words}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let text = '%PDF-1.4\n'
  const starts = objects.map((object, index) => {
    const start = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(start).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 6\n0000000000 65535 f \n${starts.join('')}`
  return Buffer.from(
    `${text}${table}trailer\n<< /Size 6 /Root 1 0 R ${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  )
}

/** The start of a HEIC photograph, enough to tell what it is. */
export const heic = (): Buffer =>
  Buffer.concat([Buffer.from('0000001866747970686569630000000068656963', 'hex'), randomBytes(200)])

export const svg = (): Buffer => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')

/** A ZIP of one note, stored as it is. */
export function archive(): Buffer {
  const [name, note] = [Buffer.from('note.txt'), Buffer.from('bonjour')]
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(20, 0)
  facts.writeUInt32LE(crc32(note), 10)
  facts.writeUInt32LE(note.length, 14)
  facts.writeUInt32LE(note.length, 18)
  facts.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, name, note])
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, Buffer.alloc(14), name])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, entry, end])
}

/** A PNG that says it is `width` × `height` one-bit pixels; its data ends early. */
export function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(2_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

const randomColour = () => `#${randomBytes(3).toString('hex')}`
