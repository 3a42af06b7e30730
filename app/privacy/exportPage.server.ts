import { formatBytes, formatDate } from '~/platform/i18n/format'
import type { Language } from '~/platform/i18n/language'
import { words as questionWords } from '~/questions/messages/words'
import type { Known } from './known.server'
import { type Messages, privacyWords } from './words'

type Value = string | number | boolean | Date | null | undefined | string[]
type Lines = Record<string, Value>

/** The readable half of an export: one page without a script or anything to fetch, for somebody who opens no JSON. */
export function exportPage(known: Known, language: Language): string {
  const told = privacyWords[language].export
  const list = (title: string, items: Lines[]) => section(title, items, told, language)
  const body = [
    `<h1>${escaped(told.title)}</h1>`,
    `<p>${escaped(told.lead(known.email, formatDate(known.writtenOn, language)))}</p>`,
    list(told.account, known.account ? [known.account] : []),
    list(told.questions, known.questions.flatMap(linesOfQuestion)),
    list(told.supports, known.supports.map(withQuestion)),
    list(
      told.follows,
      [...known.follows, ...known.followRequests].map(({ target: _, ...row }) => row),
    ),
    list(told.reports, known.reports.map(withQuestion)),
    list(told.requests, known.requests),
    list(told.mails, known.mails),
    list(told.pauses, known.mailPause),
    list(told.sessions, known.sessions),
    list(told.links, known.links),
    list(told.acts, known.acts),
    `<p>${escaped(told.more)}</p>`,
  ]
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(told.title)}</title>
<meta name="viewport" content="width=device-width">
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
dl{border-top:1px solid;padding-top:1rem}dt{font-weight:bold}dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}</style>
</head><body>
${body.join('\n')}
</body></html>
`
}

const withQuestion = <Row extends { question: { reference: string | null; title: string } }>({
  question,
  ...row
}: Row) => ({
  question: [question.reference, question.title].filter(Boolean).join(' · '),
  ...row,
})

/** A question, then all that hangs on it, in the order it happened. */
function linesOfQuestion(question: Known['questions'][number]): Lines[] {
  const { earlier, precisions, cuts, declines, hidings, reviews, answers, attachments, history, ...rest } = question
  const { contest, rating, erasureHold, ...own } = rest
  const named = (of: string, rows: Lines[]) => rows.map(row => ({ part: of, ...row }))
  return [
    own,
    ...named('earlier', earlier),
    ...named('precision', precisions),
    ...named('cut', cuts),
    ...named('decline', declines),
    ...named('hiding', hidings),
    ...named('review', reviews),
    ...named('answer', answers),
    ...named('contest', contest ? [contest] : []),
    ...named('rating', rating ? [rating] : []),
    ...named('hold', erasureHold ? [erasureHold] : []),
    ...named(
      'attachment',
      attachments.map(({ id: _, ...file }) => file),
    ),
    ...named('history', history),
  ]
}

function section(title: string, items: Lines[], told: Messages['export'], language: Language): string {
  const lists = items.map(
    item =>
      `<dl>${Object.entries(item)
        .map(([name, value]) => line(name, value, told, language))
        .join('')}</dl>`,
  )
  return `<h2>${escaped(title)}</h2>\n${lists.join('\n') || `<p>${escaped(told.nothing)}</p>`}`
}

function line(name: string, value: Value, told: Messages['export'], language: Language): string {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return ''
  const label = told.labels[name as keyof typeof told.labels] ?? name
  return `<dt>${escaped(label)}</dt><dd>${escaped(shown(name, value, told, language))}</dd>`
}

function shown(
  name: string,
  value: Exclude<Value, null | undefined>,
  told: Messages['export'],
  language: Language,
): string {
  if (value instanceof Date) return `${formatDate(value, language)}, ${value.toISOString().slice(11, 16)} UTC`
  if (typeof value === 'boolean') return value ? told.yes : told.no
  if (typeof value === 'number') return name === 'bytes' ? formatBytes(value, language) : String(value)
  const text = [value].flat().join(', ')
  const known = questionWords[language] as Record<string, unknown>
  const codes: Record<string, string> = { ...told.codes, ...(known[name] as Record<string, string> | undefined) }
  return Object.hasOwn(codes, text) && isCode.has(name) ? (codes[text] ?? text) : text
}

/** Codes the portal writes, never somebody's own words. */
const isCode: ReadonlySet<string> = new Set([
  'part',
  'publication',
  'outcome',
  'visibility',
  'state',
  'purpose',
  'kind',
  'rhythm',
  'helped',
  'right',
  'channel',
])

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
