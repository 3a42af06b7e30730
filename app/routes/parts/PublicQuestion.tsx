import type { AfterAnswer } from '~/guide/afterAnswer'
import { reportKinds } from '~/moderation/reports/reporting'
import { formatDate } from '~/platform/i18n/format'
import { AnswerChanges } from '~/questions/components/AnswerChanges'
import { AnswerLetter } from '~/questions/components/AnswerLetter'
import { AttachedFiles } from '~/questions/components/AttachedFiles'
import { QuestionTrail } from '~/questions/components/QuestionTrail'
import { words as questionWords } from '~/questions/messages/words'
import type { QuestionPage } from '~/questions/questionPage'
import { useLanguage, usePath } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { Paper } from '~/ui/Paper'
import { PrintButton } from '~/ui/PrintButton'
import { Prose } from '~/ui/Prose'
import { ShareButton } from '~/ui/ShareButton'
import { reportWords } from '../messages/report'
import { words } from '../messages/words'
import { NoAnswerBlock } from './NoAnswerBlock'
import { QuestionAddress } from './QuestionAddress'
import { QuestionNeighbours } from './QuestionNeighbours'
import { SupportAndFollow } from './SupportAndFollow'
import { useFrame } from './useFrame'

type Props = { page: QuestionPage; after: AfterAnswer | null }

/** A question as everybody reads it: its words on paper, its answer as a letter, then what one can do. */
export function PublicQuestion({ page, after }: Props) {
  const language = useLanguage()
  const path = usePath()
  const frame = useFrame()
  const told = words[language].question
  const { answer } = page
  const date = (day: string) => formatDate(day, language)
  return (
    <article className="column question-page">
      <div className="page-head">
        <h1 lang="fr">{page.title}</h1>
        <p className="facts-line">
          <span>{told.asked(page.authorName ?? questionWords[language].somebody, date(page.receivedOn))}</span>
          <span>
            {told.to} <Addressee to={page.to} />
          </span>
          {page.channel in told.channels && <span>{told.channels[page.channel as keyof typeof told.channels]}</span>}
          <span>{told.reference(page.reference)}</span>
          {page.topic && <a href={path(`/topics/${page.topic.slug}`)}>{page.topic.name}</a>}
          {page.supports > 0 && <span>{told.supports(page.supports)}</span>}
        </p>
        <QuestionTrail lines={page.trail} />
      </div>
      <Paper label={told.words}>
        <Prose html={page.words} />
      </Paper>
      <AttachedFiles files={page.files} />
      {answer ? (
        <AnswerLetter
          answer={answer}
          from={told.answerFrom(page.answeredBy ?? frame.name)}
          place={on => told.place(frame.name, on)}
          foot={
            <>
              {page.days !== null && <span>{told.duration(questionWords[language].days(page.days))}</span>}
              {answer.amendedOn && (
                <span>
                  {told.amended(date(answer.amendedOn))} <a href="#changes">{told.seeChanges}</a>
                </span>
              )}
            </>
          }
        />
      ) : (
        <Notice>
          {told.pending}{' '}
          {page.promised && (page.promised.late ? told.pendingLate : told.pendingDue)(date(page.promised.by))}
        </Notice>
      )}
      {answer && <AnswerChanges changes={answer.changes} />}
      {answer && <NoAnswerBlock answer={answer} after={after} />}
      <SupportAndFollow reference={page.reference} supports={page.supports} />
      <div className="question-acts">
        <a href={path(`/questions/${page.reference}/feed.atom`)}>{told.feed}</a>
        <span className="cluster">
          <ShareButton href={`${frame.origin}/q/${page.reference}`} title={page.title}>
            {told.share}
          </ShareButton>
          <PrintButton>{told.print}</PrintButton>
        </span>
      </div>
      <p className="question-acts small-print">
        {reportKinds.map(kind => (
          <a key={kind} href={path(`/questions/${page.reference}/${kind}`)}>
            {reportWords[language].links[kind]}
          </a>
        ))}
      </p>
      <QuestionAddress reference={page.reference} />
      <QuestionNeighbours page={page} />
    </article>
  )
}

/** Whom the question is for, with the way to their page. */
function Addressee({ to }: { to: QuestionPage['to'] }) {
  const path = usePath()
  const town = useFrame().name
  if (to.kind === 'unknown' || !to.name) return town
  return to.slug ? <a href={path(`/${to.kind}s/${to.slug}`)}>{to.name}</a> : to.name
}
