import { formatDate } from '~/platform/i18n/format'
import { colon } from '~/platform/i18n/spaced'
import type { Tracked } from '~/questions/tracked'
import { useLanguage, usePath } from '~/ui/language'
import { Paper } from '~/ui/Paper'
import { Prose } from '~/ui/Prose'
import { ownWords } from '../messages/own'
import { words } from '../messages/words'

type Props = {
  tracked: Tracked
  /** Why it was not published, or taken off view, in the reader's words. */
  reason: string | null
}

/** What was decided against a question: the rule, the words, who decided, what came of a review, who else can help. */
export function OwnDecision({ tracked: { decline, hiding, review, acts, reviewUntil }, reason }: Props) {
  const language = useLanguage()
  const path = usePath()
  const told = words[language].track
  const own = ownWords[language]
  if (!decline && !hiding) return null
  return (
    <section className="stack close">
      <h2>{decline ? told.declinedTitle : own.hidingTitle}</h2>
      <p>
        {decline && <a href={path('/charter')}>{told.article(decline.article)}</a>}
        {decline && reason && colon[language]}
        {reason}
      </p>
      {decline && (
        <Paper>
          <Prose html={decline.message} />
        </Paper>
      )}
      <p>{own.human}</p>
      {review && (review.state === 'granted' || review.state === 'upheld') && (
        <Paper by={own.reviewDone[review.state](formatDate(review.on, language))}>
          <Prose html={review.message} />
        </Paper>
      )}
      {acts.includes('review') && reviewUntil && <p>{own.review.until(formatDate(reviewUntil, language))}</p>}
      <p className="small-print">{own.nobodyElse}</p>
    </section>
  )
}
