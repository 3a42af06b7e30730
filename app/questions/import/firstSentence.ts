const longestTitle = 120
/** A number or an abbreviation ends in a point too; no question is as short. */
const shortest = 15

/** The first sentence of a text, cut at a word when it is long: the title of a question that came without one. */
export function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const sentence = sentenceEnd.exec(line)?.[0] ?? line
  if (sentence.length <= longestTitle) return sentence
  const cut = sentence.slice(0, longestTitle - 1).replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.replace(/[\s,;:]+\S*$/, '') || cut}…`
}

const sentenceEnd = new RegExp(`^.{${shortest},}?[.!?…]+(?=\\s|$)`, 'u')
