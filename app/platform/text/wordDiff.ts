import { diffArrays } from 'diff'

/** A passage of two texts read as one: in both, only in the newer, only in the older. */
export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string }

/** Beyond this many words changed, two texts have little to compare: the whole is shown as replaced. */
const farthest = 2_000

/**
 * In: two texts without marks, the older first. Out: what a reader needs to see the changes, in whole words. Changes with
 * only a space between them are one change: « le dimanche » gives way to « le lundi » at once, not word by word.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [older, newer] = [before, after].map(pieces) as [string[], string[]]
  const found = diffArrays(older, newer, { maxEditLength: farthest })
  if (!found) return named([{ removed: before, added: after, same: '' }])
  const runs: Run[] = []
  for (const { value, added, removed } of found) {
    const text = value.join('')
    const last = runs.at(-1)
    if (!added && !removed) {
      if (last && isThin(text)) {
        last.removed += text
        last.added += text
      } else runs.push({ removed: '', added: '', same: text })
    } else if (last && last.same === '') {
      last[added ? 'added' : 'removed'] += text
    } else runs.push({ removed: removed ? text : '', added: added ? text : '', same: '' })
  }
  return named(runs)
}

/** Words and the spaces between them, each a piece of its own; a different line break is no change of words. */
const pieces = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .match(/\s+|\S+/g) ?? []

/** A stretch in which something changed, or in which nothing did. */
type Run = { removed: string; added: string; same: string }

const isThin = (text: string) => /^[^\S\n]+$/.test(text)

function named(runs: readonly Run[]): DiffPart[] {
  const parts = runs.flatMap(({ removed, added, same }): DiffPart[] => {
    // The space on which both end did not change.
    const end = removed.slice(removed.trimEnd().length)
    const kept = added.endsWith(end) ? end.length : 0
    return [
      { kind: 'same', text: same },
      { kind: 'removed', text: removed.slice(0, removed.length - kept) },
      { kind: 'added', text: added.slice(0, added.length - kept) },
      { kind: 'same', text: end.slice(0, kept) },
    ]
  })
  return parts.filter(({ text }) => text !== '').reduce<DiffPart[]>(joined, [])
}

function joined(parts: DiffPart[], part: DiffPart): DiffPart[] {
  const last = parts.at(-1)
  if (last?.kind !== part.kind) return [...parts, part]
  return [...parts.slice(0, -1), { kind: part.kind, text: last.text + part.text }]
}

/** Whether anything differs at all. */
export const differs = (parts: readonly DiffPart[]): boolean => parts.some(({ kind }) => kind !== 'same')

/** In a long text, only what stands around its changes: `near` signs of what did not change, cut between words. */
export function aroundChanges(parts: readonly DiffPart[], near = 160): DiffPart[] {
  return parts.map((part, place) => {
    if (part.kind !== 'same' || part.text.length <= near * 3) return part
    const end = place > 0 ? `${part.text.slice(0, near).replace(/\S*$/, '')}` : ''
    const start = place < parts.length - 1 ? `${part.text.slice(-near).replace(/^\S*/, '')}` : ''
    return { kind: 'same', text: `${end}[…]${start}` }
  })
}
