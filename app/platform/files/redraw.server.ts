import { chmod } from 'node:fs/promises'
import sharp, { type Sharp } from 'sharp'
import { held } from '../held.server'
import { mostPixels, type PictureType, type Size, sizeIn } from './kinds'

// A picture of 64 million pixels takes a quarter of a gigabyte while it is open: one at a time, and none kept.
sharp.cache(false)
sharp.concurrency(1)
const lane = held('redraw', () => ({ last: Promise.resolve() as Promise<unknown> }))

/** Seconds after which a picture is given up. */
const patience = 20

/**
 * Draws a picture anew from its pixels, upright: whole at `to.full` in its own format, and small at `to.small` as WebP.
 * Nothing else of the original passes: no place, no camera, no comment, no profile, nothing behind its end.
 * @returns the size of the whole one; null when the pixels cannot be read to their end.
 */
export function redraw(
  from: string,
  { type, size }: { type: PictureType; size: Size },
  to: { full: string; small: string },
): Promise<Size | null> {
  const turn = lane.last.then(() => draw(from, type, size, to))
  lane.last = turn.catch(() => {})
  return turn
}

async function draw(from: string, type: PictureType, size: Size, to: { full: string; small: string }) {
  const full = sizeIn('full', size)
  const small = sizeIn('small', size)
  const drawn = await settled(async () => {
    await encoded(opened(from, full), type).toFile(to.full)
    await opened(from, small).webp({ quality: 72 }).toFile(to.small)
    await Promise.all([chmod(to.full, 0o600), chmod(to.small, 0o600)])
  })
  return drawn ? full : null
}

const opened = (from: string, { width, height }: Size) =>
  sharp(from, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .resize({ width, height, fit: 'fill' })
    .timeout({ seconds: patience })

function encoded(picture: Sharp, type: PictureType): Sharp {
  if (type === 'image/png') return picture.png({ compressionLevel: 9 })
  return type === 'image/webp' ? picture.webp({ quality: 85 }) : picture.jpeg({ quality: 85 })
}

async function settled(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    // sharp says of every unreadable picture what its decoder said; a full disk speaks with a code.
    if ((error as NodeJS.ErrnoException).code) throw error
    return false
  }
}
