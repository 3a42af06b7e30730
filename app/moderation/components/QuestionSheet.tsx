import type { ReactNode } from 'react'
import { words as answerWords } from '~/answers/messages/words'
import { formatDate } from '~/platform/i18n/format'
import type { Attending, DeskEvent } from '~/platform/sockets/contract'
import { AnswerLetter } from '~/questions/components/AnswerLetter'
import { AttachedFiles } from '~/questions/components/AttachedFiles'
import { words as questionWords } from '~/questions/messages/words'
import { Avatar } from '~/ui/Avatar'
import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { Paper } from '~/ui/Paper'
import { Prose } from '~/ui/Prose'
import type { DeskQuestion } from '../deskQuestion'
import { words } from '../messages/words'
import { deskPath, type View } from '../views'
import { byAtWords } from '../wording'
import { Beside } from './Beside'

type Props = {
  question: DeskQuestion
  /** The view its reader came from. */
  view: View | undefined
  zone: string
  people: Attending[]
  /** What colleagues did to this question since the page was read. */
  meanwhile: DeskEvent | undefined
  /** The act being done, or the buttons of those that can be. */
  children: ReactNode
}

/** The question itself: title, the asker's words, the answer, what one is doing with it. */
export function QuestionSheet({ question, view, zone, people, meanwhile, children }: Props) {
  const language = useLanguage()
  const told = words[language]
  const asked = formatDate(new Date(question.askedAt), language, { zone })
  return (
    <>
      <div className="page-head">
        <h1 lang={question.language}>{question.title}</h1>
        {people.length > 0 && (
          <p className="cluster">
            {told.colleagues}
            {people.map(({ id, name, doing }) => (
              <Avatar key={id} name={name} doing={doing} />
            ))}
          </p>
        )}
      </div>
      <div aria-live="polite">
        {meanwhile && (
          <Notice
            tone="warning"
            title={told.changedMeanwhile(
              byAtWords({ act: meanwhile.kind, by: meanwhile.actor?.name ?? null, at: meanwhile.at }, language, zone),
            )}
          >
            <p>
              <a href={deskPath(question.reference, view)}>{told.seeNow}</a>
            </p>
          </Notice>
        )}
      </div>
      <Paper lang={question.language} label={told.asked} by={`${question.author.name ?? told.anonymous}, ${asked}`}>
        <Prose html={question.body} lang={question.language} />
      </Paper>
      <AttachedFiles files={question.files} atDesk />
      <Beside question={question} view={view} zone={zone} />
      {question.answer && (
        <AnswerLetter answer={question.answer} from={answerWords[language].answerFrom} place={date => date} />
      )}
      {question.decline && (
        <Paper by={questionWords[language].publication.declined}>
          <Prose html={question.decline} lang="fr" />
        </Paper>
      )}
      {question.hiding && <Notice tone="warning" title={hidingWords(question.hiding, told.hidingReasons)} />}
      {children}
    </>
  )
}

const hidingWords = (reason: string, known: Record<string, string>) => known[reason] ?? reason
