import type { ReactNode } from 'react'
import { formatDate } from '~/platform/i18n/format'
import { Letter } from '~/ui/Letter'
import { useLanguage } from '~/ui/language'
import { Prose } from '~/ui/Prose'
import { words } from '../messages/words'
import type { ShownAnswer } from '../shownAnswer'
import { OutcomeLabel } from './OutcomeLabel'

type Props = { answer: ShownAnswer; from: string; place: (date: string) => string; foot?: ReactNode }

/** An answer set as a letter: who writes, the outcome, the words, who signs, how it can be challenged. */
export function AnswerLetter({ answer, from, place, foot }: Props) {
  const language = useLanguage()
  const told = words[language]
  const ground = answer.ground ? told.ground[answer.ground as keyof typeof told.ground] : null
  return (
    <Letter
      id="answer"
      from={from}
      label={<OutcomeLabel outcome={answer.outcome} answered />}
      place={place(formatDate(answer.on, language))}
      signature={answer.signer ?? undefined}
      foot={foot}
    >
      <div className="stack">
        <Prose html={answer.html} lang="fr" />
        {answer.explanation && (
          <p>
            {ground ? <strong lang={language}>{`${told.groundLine(ground)} `}</strong> : null}
            {answer.explanation}
          </p>
        )}
        {answer.remedy && <Prose html={answer.remedy} lang="fr" />}
      </div>
    </Letter>
  )
}
