import { formatDate } from '~/platform/i18n/format'
import { OutcomeLabel } from '~/questions/components/OutcomeLabel'
import { words as questionWords } from '~/questions/messages/words'
import type { Mine } from '~/questions/mine.server'
import { Button } from '~/ui/Button'
import { Label } from '~/ui/Label'
import { useLanguage, usePath } from '~/ui/language'
import { words } from '../messages/words'

/** A person's own questions, each with its state and the way to its follow-up page. */
export function MyQuestions({ questions }: { questions: Mine[] }) {
  const language = useLanguage()
  const path = usePath()
  const told = words[language].account
  return (
    <ul className="question-list" aria-label={told.title}>
      {questions.map(question => (
        <li className="question-line" key={question.id} data-reference={question.reference ?? undefined}>
          <h2 className="question-title" lang="fr">
            {question.path ? <a href={path(question.path)}>{question.title}</a> : question.title}
          </h2>
          <div className="question-meta">
            <State {...question} />
            <span>{told.askedOn(formatDate(question.askedOn, language))}</span>
            {question.reference && <span>{question.reference}</span>}
          </div>
          {question.publication !== 'unconfirmed' && (
            <form method="post" action={path('/account')}>
              <input type="hidden" name="question" value={question.id} />
              <Button>
                {told.open} <span className="for-ears">{told.openFor(question.reference ?? '')}</span>
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}

function State({ publication, visibility, outcome, answered }: Mine) {
  const told = questionWords[useLanguage()]
  if (visibility === 'hidden') return <Label tone="hidden">{told.visibility.hidden}</Label>
  if (answered || publication === 'published') return <OutcomeLabel outcome={outcome} answered={answered} />
  const tone = publication === 'submitted' ? 'reading' : publication === 'declined' ? 'closed' : 'quiet'
  return <Label tone={tone}>{told.publication[publication as keyof typeof told.publication]}</Label>
}
