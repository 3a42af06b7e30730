import { Choices } from '~/ui/Choices'
import { Fold } from '~/ui/Fold'
import { useLanguage, usePath } from '~/ui/language'
import { words } from '../messages/words'
import type { QuestionShown } from '../pages'
import { DateCard } from './DateCard'
import { Said } from './Said'

/** One question; each answer is a plain link that leads on. */
export function WalkQuestion({ question }: { question: QuestionShown }) {
  const told = words[useLanguage()].walk
  const path = usePath()
  return (
    <section className="stack" data-node={question.id}>
      <div className="page-head">
        <h1 id="question">
          <Said text={question.question} />
        </h1>
        {question.help && (
          <p className="lead">
            <Said text={question.help} />
          </p>
        )}
      </div>
      <Fold summary={told.why}>
        <p>
          <Said text={question.why} />
        </p>
      </Fold>
      {question.date && <DateCard date={question.date} remains={[]} />}
      <Choices
        labelledBy="question"
        choices={question.choices.map(({ id, text, hint, href, chosen }) => ({
          id,
          href: path(href),
          unsure: id === 'unsure',
          words: <Said text={text} />,
          hint:
            chosen || hint ? (
              <>
                {hint && <Said text={hint} />} {chosen && told.current}
              </>
            ) : undefined,
        }))}
      />
    </section>
  )
}
