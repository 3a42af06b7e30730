import { cleanLine, lengthOf } from '~/platform/text/cleanText'
import { attachmentLimits } from '~/questions/attachments/attachment'

/** What a moderator decides of one file: whether everybody sees it, and the words for those who do not. */
export type FileChoice = { id: string; isPublic: boolean; description: string }

type Typed = Record<string, string | string[]>

/** In: a desk form's fields. Out: its choices, in the order of its files; a form without files chooses nothing. */
export function fileChoices(typed: Typed): FileChoice[] {
  const all = (name: string) => [typed[name] ?? []].flat()
  const shown = new Set(all('publish'))
  return [...new Set(all('file'))].filter(isId).map(id => ({
    id,
    isPublic: shown.has(id),
    description: cleanLine(all(`description-${id}`)[0] ?? ''),
  }))
}

/** A code for each field that cannot be kept. */
export const choiceProblems = (choices: FileChoice[]): Record<string, string> =>
  Object.fromEntries(
    choices
      .filter(({ description }) => lengthOf(description) > attachmentLimits.description)
      .map(({ id }) => [`description-${id}`, 'too-long']),
  )

const isId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
