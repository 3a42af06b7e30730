export type Reason =
  | 'line-too-long'
  | 'not-utf8'
  | 'not-json'
  | 'not-an-object'
  | 'not-text'
  | 'control-characters'
  | 'too-long'
  | 'no-id'
  | 'no-title'
  | 'unknown-word'
  | 'not-a-date'
  | 'no-such-day'
  | 'date-too-far'
  | 'answered-before-asked'
  | 'answered-yet-unpublished'

export type Refusal = { ok: false; reason: Reason; field?: string }

/** The longest each may be, in characters; a whole line may have `longestLine` bytes. */
export const longest = {
  id: 200,
  title: 300,
  body: 100_000,
  topic: 300,
  service: 300,
  answer: 100_000,
  answeredBy: 300,
  lang: 10,
  nature: 20,
  outcome: 40,
  status: 20,
} as const

export const longestLine = 1_000_000

type Field = keyof typeof longest
type Texts = Partial<Record<Field, string>>

const paragraphs: readonly Field[] = ['body', 'answer']

/** The controls of C0 and C1 but tab and line breaks, and halves of a character: no reader can see them, no database likes them. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Surrogate}/u

/** Takes the texts of a record: NFC, line breaks as `\n`, no space around. Empty and null ones are left out. */
export function textIn(raw: Record<string, unknown>): { ok: true; values: Texts } | Refusal {
  const values: Texts = {}
  for (const field of Object.keys(longest) as Field[]) {
    const value = raw[field]
    if (value === undefined || value === null) continue
    if (typeof value !== 'string') return { ok: false, reason: 'not-text', field }
    if (unwritable.test(value)) return { ok: false, reason: 'control-characters', field }
    if (value.length > longest[field]) return { ok: false, reason: 'too-long', field }
    const text = tidy(value, paragraphs.includes(field))
    if (text) values[field] = text
  }
  return { ok: true, values }
}

function tidy(text: string, hasParagraphs: boolean): string {
  const plain = text.normalize('NFC')
  if (hasParagraphs) return plain.replace(/\r\n?/g, '\n').trim()
  // Soft hyphens come with names copied from a printed page, where they broke a line.
  return plain
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
