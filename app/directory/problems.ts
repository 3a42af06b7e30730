import { formatNumber } from '~/platform/i18n/format'
import type { Language } from '~/platform/i18n/language'
import { directoryWords } from './words'

type Words = (typeof directoryWords)['fr']['problems']

/** In: the code a schema gave, with the facts after it (`number 1 120`). Out: the sentence for it. */
export function problemSentence(code: string, language: Language): string {
  const words = directoryWords[language].problems
  const [kind = '', ...facts] = code.split(' ')
  const [one = '', two = ''] = kind === 'date' ? facts : facts.map(fact => formatNumber(Number(fact), language))
  return sentences(words, one, two)[kind] ?? words.missing
}

/** The same above the form, where one does not see which field it stands on. */
export function problemOf(label: string, sentence: string, language: Language): string {
  return directoryWords[language].problems.of(label, sentence.charAt(0).toLowerCase() + sentence.slice(1))
}

function sentences(words: Words, one: string, two: string): Record<string, string> {
  return {
    missing: words.missing,
    'too-long': words.tooLong(one),
    'line-too-long': words.lineTooLong(one),
    'too-many': words.tooMany(one),
    number: words.number(one, two),
    date: words.date(one),
    colour: words.colour,
    contrast: words.contrast,
    'time-zone': words.choice,
    zone: words.choice,
    choice: words.choice,
    taken: words.taken,
    slug: words.slug,
    url: words.url,
    contact: words.contact,
    label: words.label,
    capacity: words.capacity,
    day: words.day,
    order: words.order,
    unknown: words.unknown,
  }
}
