import plain from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?inline'
import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?inline'
import plainMore from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?inline'
import boldMore from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff?inline'

const file = (name: string, weight: 400 | 700, address: string) => ({
  name,
  weight,
  style: 'normal' as const,
  data: Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'),
})

/** The portal's own typeface for pictures drawn here, built into the bundle: Western signs first, then the other Latin ones. */
export const typeface = [
  file('Atkinson', 400, plain),
  file('Atkinson', 700, bold),
  file('Atkinson more', 400, plainMore),
  file('Atkinson more', 700, boldMore),
]
export const typefaceNames = 'Atkinson, Atkinson more'
