/** A text in pieces, some of which are the words somebody looked for. */
export type Marked = { words: string; found: boolean }[]

/** Signs no text holds: cleaning takes control characters out of everything people send. */
export const markStart = '\u0002'
export const markEnd = '\u0003'

/** In: a text in which PostgreSQL has put signs around what was found. */
export function markedIn(signed: string): Marked {
  return signed.split(markStart).flatMap((part, index) => {
    const [inside = '', ...rest] = part.split(markEnd)
    const pieces = index === 0 ? [{ words: part, found: false }] : [{ words: inside, found: true }]
    if (index > 0) pieces.push({ words: rest.join(''), found: false })
    return pieces.filter(({ words }) => words !== '')
  })
}

/** A passage with an ellipsis where it was cut out of its text, which begins with `start`. */
export function cutOut(passage: Marked, start: string): Marked {
  const plain = passage.map(({ words }) => words).join('')
  const before = start.startsWith(plain.slice(0, 30)) ? [] : [{ words: '… ', found: false }]
  const after = /[.?!…]$/.test(plain) ? [] : [{ words: ' …', found: false }]
  return [...before, ...passage, ...after]
}

export const hasMarks = (marked: Marked): boolean => marked.some(({ found }) => found)
