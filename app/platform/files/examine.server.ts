import { open, readFile } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import sharp from 'sharp'
import { headBytes, holdsPdf, isArchive, pdfState, tailBytes } from './disguise'
import { type FileType, isPicture, mostPixels, type PictureType, type Size, type Unfit } from './kinds'

export type Examined = { ok: true; type: FileType; size: Size | null } | { ok: false; reason: Unfit }

const unfit = (reason: Unfit) => ({ ok: false as const, reason })

/** What a file is, by its bytes: neither its name nor what the browser says of it counts. */
export async function examine(path: string, bytes: number): Promise<Examined> {
  if (bytes === 0) return unfit('empty')
  const type = (await fileTypeFromFile(path))?.mime ?? ''
  if (/^image\/hei[cf]/.test(type)) return unfit('heic')
  if (type !== 'application/pdf' && !isPicture(type)) return unfit('type')
  const { head, tail } = await endsOf(path, bytes)
  if (isArchive(tail)) return unfit('disguised')
  if (type === 'application/pdf') return examinePdf(path)
  return holdsPdf(head) ? unfit('disguised') : examinePicture(path, type)
}

async function examinePdf(path: string): Promise<Examined> {
  const state = pdfState(await readFile(path))
  return state === 'open' ? { ok: true, type: 'application/pdf', size: null } : unfit(state)
}

/** Reads the picture's header alone: what it would become in memory is known before anything is decoded. */
async function examinePicture(path: string, type: PictureType): Promise<Examined> {
  const read = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (`image/${read?.format}` !== type || !read) return unfit('damaged')
  // A moving picture would lose all but its first moment.
  if ((read.pages ?? 1) > 1) return unfit('type')
  const size = read.autoOrient
  return size.width * size.height > mostPixels ? unfit('pixels') : { ok: true, type, size }
}

async function endsOf(path: string, bytes: number) {
  const file = await open(path)
  try {
    const head = Buffer.alloc(Math.min(bytes, headBytes))
    const tail = Buffer.alloc(Math.min(bytes, tailBytes))
    await file.read(head, 0, head.length, 0)
    await file.read(tail, 0, tail.length, bytes - tail.length)
    return { head, tail }
  } finally {
    await file.close()
  }
}
