import type { AfterAnswer } from '~/guide/afterAnswer'
import { Said } from '~/guide/components/Said'
import { words as questionWords } from '~/questions/messages/words'
import type { ShownAnswer } from '~/questions/shownAnswer'
import { ButtonLink } from '~/ui/Button'
import { useLanguage, usePath } from '~/ui/language'
import { NoBlock } from '~/ui/NoBlock'
import { words } from '../messages/words'

type Props = {
  answer: Pick<ShownAnswer, 'nature' | 'outcome' | 'ground' | 'explanation'>
  /** What the guide makes of this answer; without it, what holds for every answer of this nature. */
  after: AfterAnswer | null
}

/**
 * Directly under a no: why in one line, the rule in general terms, three first possibilities, one way on. No date: the
 * page is read by everybody and each reader's dates are their own.
 */
export function NoAnswerBlock({ answer, after }: Props) {
  const language = useLanguage()
  const path = usePath()
  const told = words[language].no
  if (!asksForBlock(answer.outcome)) return null
  const why = whyOf(answer, questionWords[language].ground)
  const isDecision = answer.nature === 'decision'
  const general = Object.entries(isDecision ? told.decisionSteps : told.informationSteps).map(([id, sentence]) => ({
    id,
    words: sentence,
  }))
  return (
    <NoBlock
      title={titleOf(answer, told)}
      why={why ? told.why(why) : undefined}
      rule={ruleOf(answer, after, told)}
      possibilities={after ? after.steps.map(({ id, title }) => ({ id, words: <Said text={title} /> })) : general}
      action={
        <ButtonLink look="primary" icon="arrow" href={path(after?.href ?? '/guide/start')}>
          {told.action}
        </ButtonLink>
      }
      notice={`${told.other} ${told.notice}`}
    />
  )
}

/** Whether an outcome leaves its reader with something to do: all but a full yes and mere information. */
export const asksForBlock = (outcome: string | null): boolean =>
  ['negative', 'partial', 'redirected'].includes(outcome ?? '')

type Told = (typeof words)['fr']['no']

function titleOf({ outcome }: Props['answer'], told: Told): string {
  if (outcome === 'partial') return told.partialTitle
  return outcome === 'redirected' ? told.redirectedTitle : told.title
}

/** The reason in its words; « another reason » says nothing, so the explanation stands in its place. */
function whyOf({ ground, explanation }: Props['answer'], grounds: Record<string, string>): string | null {
  if (ground === 'other') return explanation.replace(/\.\s*$/, '') || null
  return ground ? (grounds[ground] ?? null) : null
}

/** Where the guide counts nothing for a decision, the time may be very short: no period is named then. */
function ruleOf({ nature }: Props['answer'], after: AfterAnswer | null, told: Told): string {
  if (after?.rule) return told.rule(after.rule)
  if (nature !== 'decision') return told.informationRule
  return after?.kind === 'no' ? told.shortRule : told.decisionRule
}
