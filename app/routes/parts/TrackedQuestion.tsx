import type { AfterAnswer } from '~/guide/afterAnswer'
import { formatDate } from '~/platform/i18n/format'
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
import { ownWords } from '../messages/own'
import { words } from '../messages/words'
import { NoAnswerBlock } from './NoAnswerBlock'
import { OwnCut } from './OwnCut'
import { OwnDecision } from './OwnDecision'
import { OwnOthers } from './OwnOthers'
import { OwnWays } from './OwnWays'
import { useFrame } from './useFrame'
import { whatNow } from './whatNow'

type Props = {
  tracked: Tracked
  /** Why it was not published, in the reader's words. */
  reason: string | null
  after: AfterAnswer | null
  token: string
}

/** A question as its author follows it: who holds it, what came of it, what they can do, then the trail. */
export function TrackedQuestion({ tracked, reason, after, token }: Props) {
  const language = useLanguage()
  const path = usePath()
  const frame = useFrame()
  const told = words[language].track
  const own = ownWords[language]
  const { answer } = tracked
  const date = (on: string) => formatDate(on, language)
  return (
    <div className="column stack far">
      <div className="page-head">
        <h1>{told.title}</h1>
        <p className="lead">{whatNow(tracked, language)}</p>
        <p className="facts-line">
          {tracked.reference && <span>{told.reference1(tracked.reference)}</span>}
          {tracked.publicPath && <a href={path(tracked.publicPath)}>{told.publicPage}</a>}
          {tracked.merged && <a href={path(tracked.merged.path)}>{told.mergedInto}</a>}
        </p>
      </div>
      {tracked.merged && (
        <Notice title={own.grouped(tracked.merged.title)}>
          <p>{tracked.merged.answeredOn ? own.groupedAnswered(date(tracked.merged.answeredOn)) : own.groupedWaits}</p>
        </Notice>
      )}
      {tracked.cut && <OwnCut cut={tracked.cut} token={token} />}
      <OwnDecision tracked={tracked} reason={reason} />
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
      {tracked.contest && (
        <Paper by={own.contested(date(tracked.contest.on))}>
          <Prose html={tracked.contest.words} />
        </Paper>
      )}
      <OwnWays acts={tracked.acts} token={token} />
      {(tracked.decline || tracked.hiding) && <OwnOthers />}
      <QuestionTrail lines={tracked.trail} weekday />
      <section className="stack close">
        <h2>{told.yours}</h2>
        <Paper by={tracked.authorName ?? questionWords[language].anonymous}>
          <h3>{tracked.title}</h3>
          <Prose html={tracked.words} />
        </Paper>
        <AttachedFiles files={tracked.files} />
        {tracked.precisions.length > 0 && <h3>{own.precisionsTitle}</h3>}
        {tracked.precisions.map(({ words: added, on }) => (
          <Paper key={added} by={own.precision(date(on))}>
            <Prose html={added} />
          </Paper>
        ))}
      </section>
      {tracked.acts.includes('withdraw') && (
        <Fold summary={told.withdrawTitle}>
          <form className="stack close" method="post" action={`/track/${token}/withdraw`}>
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
