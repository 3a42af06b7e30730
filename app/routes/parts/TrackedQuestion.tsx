import type { AfterAnswer } from '~/guide/afterAnswer'
import { colon } from '~/platform/i18n/spaced'
import { AnswerLetter } from '~/questions/components/AnswerLetter'
import { AttachedFiles } from '~/questions/components/AttachedFiles'
import { QuestionTrail } from '~/questions/components/QuestionTrail'
import { words as questionWords } from '~/questions/messages/words'
import type { Tracked } from '~/questions/tracked'
import { Button } from '~/ui/Button'
import { Fold } from '~/ui/Fold'
import { useLanguage, usePath } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { Paper } from '~/ui/Paper'
import { Prose } from '~/ui/Prose'
import { words } from '../messages/words'
import { NoAnswerBlock } from './NoAnswerBlock'
import { useFrame } from './useFrame'
import { whatNow } from './whatNow'

type Props = {
  tracked: Tracked
  /** Why it was not published, in the reader's words. */
  reason: string | null
  after: AfterAnswer | null
  refused: boolean
}

/** A question as its author follows it: who holds it, what came of it, what they can do, then the trail. */
export function TrackedQuestion({ tracked, reason, after, refused }: Props) {
  const language = useLanguage()
  const path = usePath()
  const frame = useFrame()
  const told = words[language].track
  const { answer, decline } = tracked
  return (
    <div className="column stack far">
      <div className="page-head">
        <h1>{told.title}</h1>
        <p className="lead">{whatNow(tracked, language)}</p>
        <p className="facts-line">
          {tracked.reference && <span>{told.reference1(tracked.reference)}</span>}
          {tracked.publicPath && <a href={path(tracked.publicPath)}>{told.publicPage}</a>}
          {tracked.mergedPath && <a href={path(tracked.mergedPath)}>{told.mergedInto}</a>}
        </p>
      </div>
      {refused && <Notice tone="warning">{told.withdrawRefused}</Notice>}
      {decline && (
        <section className="stack close">
          <h2>{told.declinedTitle}</h2>
          <p>
            <a href={path('/charter')}>{told.article(decline.article)}</a>
            {reason && colon[language] + reason}
          </p>
          <Paper>
            <Prose html={decline.message} />
          </Paper>
          <p>{told.declinedWays}</p>
        </section>
      )}
      {answer && (
        <section className="stack">
          <AnswerLetter
            answer={answer}
            from={told.answerFrom(tracked.service ?? frame.name)}
            place={date => words[language].question.place(frame.name, date)}
            foot={answer.isPrivate ? <span>{told.privateNote}</span> : undefined}
          />
          <NoAnswerBlock answer={answer} after={after} />
        </section>
      )}
      <QuestionTrail lines={tracked.trail} />
      <section className="stack close">
        <h2>{told.yours}</h2>
        <Paper by={tracked.authorName ?? questionWords[language].anonymous}>
          <h3>{tracked.title}</h3>
          <Prose html={tracked.words} />
        </Paper>
        <AttachedFiles files={tracked.files} />
      </section>
      {tracked.mayWithdraw && (
        <Fold summary={told.withdrawTitle}>
          <form className="stack close" method="post">
            <p>{told.withdrawText}</p>
            <div>
              <Button look="danger">{told.withdrawButton}</Button>
            </div>
          </form>
        </Fold>
      )}
    </div>
  )
}
