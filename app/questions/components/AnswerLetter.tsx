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
  const opening = openingOf(answer, told)
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
            {opening && <strong lang={language}>{`${opening} `}</strong>}
            {answer.explanation}
          </p>
        )}
        {answer.remedy && <Prose html={answer.remedy} lang="fr" />}
      </div>
    </Letter>
  )
}

/** What the explanation explains: why it is no, or whom the question is for. Another reason is named by the explanation. */
function openingOf({ ground, outcome }: ShownAnswer, told: (typeof words)['fr']): string | null {
  if (ground === 'other') return told.groundOther
  if (ground) return told.groundLine(told.ground[ground as keyof typeof told.ground])
  return outcome === 'redirected' ? told.concerns : null
}
