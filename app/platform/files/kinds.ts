/** What may be joined: pictures a browser shows, and PDF. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp'] as const
export type PictureType = (typeof pictureTypes)[number]
export type FileType = PictureType | 'application/pdf'

const extensions: Record<FileType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
}

export const extensionOf = (type: FileType) => extensions[type]
export const isPicture = (type: string): type is PictureType => (pictureTypes as readonly string[]).includes(type)

/**
 * Why a file is not taken.
 * - `heic`: a telephone's own format, which browsers do not show.
 * - `pixels`: more of them than a photograph has.
 * - `disguised`: two things at once, of which only one is shown.
 * - `locked`: a PDF that needs a password.
 */
export type Unfit = 'empty' | 'large' | 'type' | 'heic' | 'pixels' | 'damaged' | 'disguised' | 'locked'

/** The largest telephone's photograph has 50 million. */
export const mostPixels = 64_000_000

const shownEdge = { full: 4096, small: 720 } as const
export type Size = { width: number; height: number }

/** The size at which a picture is kept whole, and in small for a page. Never larger than it came. */
export function sizeIn(which: keyof typeof shownEdge, { width, height }: Size): Size {
  const ratio = Math.min(1, shownEdge[which] / Math.max(width, height))
  const scaled = (edge: number) => Math.max(1, Math.round(edge * ratio))
  return { width: scaled(width), height: scaled(height) }
}
