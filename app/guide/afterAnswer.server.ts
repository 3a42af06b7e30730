import type { Language } from '~/platform/i18n/language'
import { writeAddress } from './address'
import type { AfterAnswer } from './afterAnswer'
import { type AnsweredRow, factsOf, permitChoice } from './answerFacts'
import type { GuideContent, Outcome } from './content'
import { type AnswerFacts, type Prefill, prefill } from './prefill'
import { getGuide } from './revision.server'
import { ruleSentence } from './ruleWords'
import { runningRules, stepsFor } from './running'
import { type Choice, outcomeOf, walk } from './tree'

/**
 * In: what an answer says of itself, and the public reference it stands under (null for one its author alone reads).
 * Out: what the prefill table makes of it, or null where nothing is left to do, or nothing can be said.
 */
export async function afterAnswer(
  answer: AnsweredRow,
  reference: string | null,
  language: Language,
): Promise<AfterAnswer | null> {
  const guide = await getGuide()
  const facts = factsOf(answer)
  if (!guide || !facts) return null
  const { content } = guide
  const opened = prefill(content, facts)
  if (!opened.to) return null
  const taken = [...opened.taken, ...permitChoice(answer.subject)]
  const outcome = outcomeAt(content, opened.to, taken)
  const established = walk(content, taken)
  const known = established.ok ? established.facts : {}
  const [rule] = runningRules(outcome, known)
  return {
    kind: kindOf(facts),
    rule: rule ? ruleSentence(rule, content.rules, language) : null,
    steps: stepsFor(outcome, known)
      .slice(0, 3)
      .map(({ id, title }) => ({ id, title })),
    href: reference
      ? `/guide/start?case=${reference}`
      : `/guide/start?${writeAddress(content, { caseReference: null, revision: null, answers: taken })}`,
  }
}

function kindOf({ outcome, nature }: AnswerFacts): AfterAnswer['kind'] {
  if (outcome === 'partial' || outcome === 'redirected') return outcome
  return nature === 'information' ? 'not-a-decision' : 'no'
}

/** A walk that first asks whose project it is leads, for who does not know, to the stricter of its outcomes. */
function outcomeAt(content: GuideContent, to: NonNullable<Prefill['to']>, taken: readonly Choice[]): Outcome {
  if (to.kind === 'outcome') return outcomeOf(content, to.id)
  const reached = walk(content, [{ node: to.id, answer: 'unsure' }, ...taken])
  return outcomeOf(
    content,
    (reached.ok && (reached.heading ?? (reached.at.kind === 'outcome' ? reached.at.id : null))) || 'decision',
  )
}
