import { type AddressRefusal, readAddress, writeAddress } from './address'
import { factsOf, permitChoice } from './answerFacts'
import type { GuideContent } from './content'
import { prefill } from './prefill'
import { getPublicCase, type PublicCase } from './publicCase.server'
import { type Guide, getGuide } from './revision.server'
import { type Choice, type Walk, walk } from './tree'

export type OpenedWalk = {
  ok: true
  guide: Guide
  publicCase: PublicCase | null
  /** A case was named that has no public answer to open from. */
  caseUnknown: boolean
  /** What the public answer already says, as far as the reader has not said otherwise. */
  taken: Choice[]
  answers: Choice[]
  /** Outcomes the answer folds below the one it leads to. */
  also: string[]
  /** The reader's address was written under an older revision. */
  older: number | null
  walk: Walk
}

export type RefusedWalk = {
  ok: false
  reason: AddressRefusal['reason'] | 'unknown-revision' | 'no-guide'
  value: string
}

/**
 * In: the query of a guide page, and what a body holds, where answers too intimate for an address stand. Out: where its
 * reader stands by the guide of today, opened from the public answer it names; or what in the address cannot be read.
 */
export async function openWalk(
  query: URLSearchParams,
  body: Readonly<Record<string, string>> = {},
): Promise<OpenedWalk | RefusedWalk> {
  const guide = await getGuide()
  if (!guide) return { ok: false, reason: 'no-guide', value: '' }
  const { content } = guide
  const address = readAddress(content, query)
  if (!address.ok) return address
  const { caseReference, revision } = address.value
  if (revision && revision !== guide.number && !(await getGuide(revision)))
    return { ok: false, reason: 'unknown-revision', value: String(revision) }

  const publicCase = caseReference ? await getPublicCase(caseReference) : null
  const facts = publicCase && factsOf(publicCase.answer)
  const opened = facts ? prefill(content, facts) : null
  const fromAnswer = opened?.to ? [...opened.taken, ...permitChoice(publicCase?.answer.subject ?? [])] : []
  const given = address.value.answers
  const taken = fromAnswer.filter(({ node, answer }) => given.every(one => one.node !== node || one.answer === answer))
  const answers = [...taken.filter(({ node }) => given.every(one => one.node !== node)), ...given]

  const reached = walk(content, [...answers, ...intimate(content, body)])
  if (!reached.ok) return reached
  const older = revision && revision < guide.number ? revision : null
  const caseUnknown = caseReference !== null && !opened?.to
  return {
    ok: true,
    guide,
    publicCase: opened?.to ? publicCase : null,
    caseUnknown,
    taken,
    answers,
    also: opened?.also ?? [],
    older,
    walk: reached,
  }
}

function intimate(content: GuideContent, body: Readonly<Record<string, string>>): Choice[] {
  return content.nodes.flatMap(({ id, sensitive, answers }) => {
    const answer = sensitive ? answers.find(one => one.id === body[id]) : undefined
    return answer ? [{ node: id, answer: answer.id }] : []
  })
}

/** Where the reader stands, as an address says it. */
export function queryOf({ guide, publicCase, answers }: OpenedWalk, given: readonly Choice[] = answers): string {
  const caseReference = publicCase?.reference ?? null
  return writeAddress(guide.content, { caseReference, revision: guide.number, answers: [...given] })
}
