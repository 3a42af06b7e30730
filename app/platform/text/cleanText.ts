/**
 * What people type, without what they cannot see: control characters, marks that turn the reading direction round, and
 * characters of no width. Nothing visible is ever taken away.
 */
const invisible =
  /(?![\t\n])\p{Cc}|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu

// A joiner between two pictures makes one picture of them (a family, a flag); anywhere else it hides.
const strayJoiner =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)(?:\u200c|\u200d)|(?:\u200c|\u200d)(?!\p{Extended_Pictographic})/gu

/** Several lines: paragraphs stay, line ends become `\n`. */
export function cleanText(typed: string): string {
  const lines = typed
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(invisible, '')
    .replace(strayJoiner, '')
  return withoutHalves(lines)
    .normalize('NFC')
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim()
}

/** One line: every run of space is one space. */
export const cleanLine = (typed: string): string => cleanText(typed).replace(/\s+/gu, ' ')

/** Characters as a reader counts them, not as a computer stores them. */
export const lengthOf = (text: string): number => [...text].length

// Half of a character, left by a cut in the middle of one, is no text and no database keeps it.
const withoutHalves = (text: string) => text.replace(/\p{Surrogate}/gu, '')
