import { Button } from '~/ui/Button'
import { useLanguage, usePath } from '~/ui/language'
import { words } from '../messages/words'
import { questionPath } from '../reference'
import type { SimilarQuestion } from '../similar'
import { OutcomeLabel } from './OutcomeLabel'

/** The empty form outside the ask form that « that answers me » belongs to: nothing typed goes along with it. */
export const spareForm = 'spare'

/** Questions near the one being typed. The `similar` island draws the same lines. */
export function SimilarQuestions({ questions }: { questions: SimilarQuestion[] }) {
  const path = usePath()
  const told = words[useLanguage()].similar
  return (
    <ul className="similar-list">
      {questions.map(question => (
        <li key={question.reference}>
          <a href={path(questionPath(question))} lang="fr" id={`similar-${question.reference}`}>
            {question.title}
          </a>
          <p className="similar-facts">
            <OutcomeLabel outcome={question.outcome} answered={question.answered} />
          </p>
          {question.start && (
            <p className="field-hint" lang="fr">
              {question.start}
            </p>
          )}
          {question.answered && (
            <Button
              form={spareForm}
              formAction={path(`/questions/${question.reference}/spared`)}
              aria-describedby={`similar-${question.reference}`}
            >
              {told.spare}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
