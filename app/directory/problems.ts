import { formatNumber } from '~/platform/i18n/format'
import type { Language } from '~/platform/i18n/language'
import { directoryWords } from './words'

/** In: the code a schema gave. Out: the sentence for it; `range` for numbers. */
export function problemSentence(code: string, language: Language, range = { from: 0, to: 0 }): string {
  const words = directoryWords[language].problems
  if (code === 'number') return words.number(formatNumber(range.from, language), formatNumber(range.to, language))
  return sentences(words)[code] ?? words.missing
}

function sentences(words: (typeof directoryWords)['fr']['problems']): Record<string, string> {
  return {
    missing: words.missing,
    'too-long': words.tooLong,
    date: words.date,
    colour: words.colour,
    contrast: words.contrast,
    'time-zone': words.choice,
    zone: words.choice,
    taken: words.taken,
    slug: words.slug,
    url: words.url,
    label: words.label,
    capacity: words.capacity,
    day: words.day,
    order: words.order,
    unknown: words.unknown,
  }
}
