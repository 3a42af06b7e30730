import type { GuideContent } from './content'
import type { Choice, WalkRefusal } from './tree'

export type WalkAddress = { caseReference: string | null; revision: number | null; answers: Choice[] }

export type AddressRefusal = WalkRefusal | { ok: false; reason: 'malformed' | 'too-long'; value: string }

/**
 * In: the query of `/guide/start?case={reference}&rev={n}&a=start.no&a=kind.right…`. Out: the answers, checked against the
 * guide. Refuses what the guide does not know and what must never stand in an address; other names are left unread.
 */
export function readAddress(
  content: GuideContent,
  query: URLSearchParams,
): { ok: true; value: WalkAddress } | AddressRefusal {
  const given = query.getAll('a')
  if (given.length > 60) return { ok: false, reason: 'too-long', value: String(given.length) }

  const caseReference = query.get('case')
  if (caseReference && !/^\d{4}-\d{6}$/.test(caseReference))
    return { ok: false, reason: 'malformed', value: clip(caseReference) }
  const rev = query.get('rev')
  if (rev && !/^[1-9]\d{0,8}$/.test(rev)) return { ok: false, reason: 'malformed', value: clip(rev) }

  const answers: Choice[] = []
  for (const text of given) {
    const parts = /^([a-z][a-z0-9-]{0,60})\.([a-z][a-z0-9-]{0,60})$/.exec(text)
    if (!parts) return { ok: false, reason: 'malformed', value: clip(text) }
    const choice = { node: parts[1]!, answer: parts[2]! }
    const node = content.nodes.find(one => one.id === choice.node)
    if (!node) return { ok: false, reason: 'unknown-node', value: choice.node }
    if (node.sensitive) return { ok: false, reason: 'not-in-address', value: choice.node }
    if (!node.answers.some(one => one.id === choice.answer)) return { ok: false, reason: 'unknown-answer', value: text }
    answers.push(choice)
  }
  return { ok: true, value: { caseReference: caseReference || null, revision: rev ? Number(rev) : null, answers } }
}

/** The query of a walk, without its question mark. Intimate answers are left out. */
export function writeAddress(content: GuideContent, { caseReference, revision, answers }: WalkAddress): string {
  const query = new URLSearchParams()
  if (caseReference) query.set('case', caseReference)
  if (revision) query.set('rev', String(revision))
  const open = answers.filter(({ node }) => !content.nodes.find(one => one.id === node)?.sensitive)
  for (const { node, answer } of open) query.append('a', `${node}.${answer}`)
  return query.toString()
}

/** Gives one answer, in place of an earlier one to the same question; the others stay, wherever they stand. */
export function withAnswer(answers: readonly Choice[], choice: Choice): Choice[] {
  const known = answers.some(given => given.node === choice.node)
  return known ? answers.map(given => (given.node === choice.node ? choice : given)) : [...answers, choice]
}

function clip(text: string): string {
  return text.slice(0, 80)
}
