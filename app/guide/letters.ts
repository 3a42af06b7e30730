import { parseCivil } from '~/platform/calendar/civil'
import { formatDate } from '~/platform/i18n/format'
import type { GuideContent, Variable } from './content'
import type { Text } from './texts'

export type Gap = { name: string; label: Text; kind: Variable['kind'] }

/** A letter is finished or it is not; only a finished one has a text to send. */
export type FilledLetter =
  | { ok: true; finished: true; object: string; text: string; gaps: [] }
  | { ok: true; finished: false; preview: string; gaps: Gap[] }
  | { ok: false; reason: 'unknown-letter'; value: string }

/**
 * In: the guide, a letter's id, and what is known (days as `YYYY-MM-DD`). Out: the whole letter in French, or a preview with
 * « [ … ] » where something is missing and the list of what to fill in. A blank, a dash or a false date is a gap too.
 */
export function fillLetter(
  content: GuideContent,
  id: string,
  facts: Readonly<Record<string, string | undefined>>,
): FilledLetter {
  const letter = content.letters.find(one => one.id === id)
  if (!letter) return { ok: false, reason: 'unknown-letter', value: id }

  const values = new Map(content.variables.map(variable => [variable.name, written(variable, facts[variable.name])]))
  const template = letterTemplate(content, id)
  const lines = template.split('\n').filter(line => !dropped(line, content.variables, values))
  const gaps = gapsIn(lines.join('\n'), content.variables, values)

  const fill = (text: string) =>
    text.replace(placeholder, (_, name: string) => values.get(name) ?? `[ ${labelOf(content.variables, name).fr} ]`)
  const text = tidy(fill(lines.join('\n')))
  if (gaps.length > 0) return { ok: true, finished: false, preview: text, gaps }
  return { ok: true, finished: true, object: fill(letter.object), text, gaps: [] }
}

/** The letter before filling: header, object, body, acknowledgement, signature, enclosures. */
export function letterTemplate(content: GuideContent, id: string): string {
  const letter = content.letters.find(one => one.id === id)
  if (!letter) return ''
  const { header, acknowledgement, footer } = content.letterFrame
  const parts = [header.replace('{object}', letter.object), letter.body]
  if (letter.acknowledgement) parts.push(acknowledgement)
  return [...parts, footer, letter.enclosures].join('\n\n')
}

/** The names between braces, once each, in the order they are met. */
export function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].map(found => found[1]!))]
}

const placeholder = /\{([A-Za-z][A-Za-z0-9]*)\}/g

function written(variable: Variable, given: string | undefined): string | undefined {
  const text = (given ?? '').trim() || (variable.default ?? '')
  if (/^[\s._…–—?-]*$/.test(text)) return undefined
  if (variable.kind === 'date') {
    const day = parseCivil(text)
    return day.ok ? formatDate(day.date, 'fr') : undefined
  }
  // Braces are what marks a gap: typed by somebody, they become brackets.
  const safe = text.replaceAll('{', '(').replaceAll('}', ')').replaceAll('\r\n', '\n')
  return variable.kind === 'line' ? inOneLine(safe) : safe
}

const inOneLine = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .join(', ')

/** A line that holds an empty optional variable says nothing any more. */
function dropped(
  line: string,
  variables: readonly Variable[],
  values: ReadonlyMap<string, string | undefined>,
): boolean {
  return placeholdersOf(line).some(
    name => values.get(name) === undefined && variables.find(one => one.name === name)?.optional,
  )
}

function gapsIn(text: string, variables: readonly Variable[], values: ReadonlyMap<string, string | undefined>): Gap[] {
  return placeholdersOf(text)
    .filter(name => values.get(name) === undefined)
    .map(name => ({
      name,
      label: labelOf(variables, name),
      kind: variables.find(one => one.name === name)?.kind ?? 'line',
    }))
}

function labelOf(variables: readonly Variable[], name: string): Text {
  return variables.find(one => one.name === name)?.label ?? { fr: name, en: name }
}

/** No heading left alone over nothing, never two empty lines in a row. */
function tidy(text: string): string {
  return text
    .replace(/\nPièces jointes :\s*$/, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
