import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import { RadioGroup } from '~/ui/RadioGroup'
import { peopleProblems } from '../peopleProblems'
import { accountWords } from '../words'

type Held = { id: string; reference: string; title: string }

type Props = {
  problems: Record<string, string>
  typed: Record<string, string>
  held: { questions: Held[]; answers: Held[] }
  receivers: { id: string; name: string }[]
}

/** Says what leaving does before it is done, what is still in hand, and asks to whom it goes. */
export function LeaveForm({ problems, typed, held, receivers }: Props) {
  const words = accountWords[useLanguage()].people
  const { form, to } = peopleProblems(problems, words)
  const holds = held.questions.length + held.answers.length > 0
  return (
    <form method="post" action="#errors" className="form" noValidate>
      <ErrorSummary general={form} problems={to ? [{ field: 'to', words: to }] : []} typed={false} />
      <p>{words.leaveLead}</p>
      <HeldList title={words.held.questions(held.questions.length)} held={held.questions} />
      <HeldList title={words.held.answers(held.answers.length)} held={held.answers} />
      {holds ? (
        <RadioGroup
          name="to"
          label={words.held.to}
          hint={words.held.toHint}
          error={to}
          chosen={typed.to ?? 'queue'}
          choices={[
            { value: 'queue', words: words.held.queue, hint: words.held.queueHint },
            ...receivers.map(({ id, name }) => ({ value: id, words: name })),
          ]}
        />
      ) : (
        <>
          <p>{words.held.nothing}</p>
          <input type="hidden" name="to" value="queue" />
        </>
      )}
      <div className="cluster">
        <Button look="danger">{words.leaveAct}</Button>
        <a href="/desk/people">{words.cancel}</a>
      </div>
    </form>
  )
}

function HeldList({ title, held }: { title: string; held: Held[] }) {
  if (held.length === 0) return null
  return (
    <section className="stack close">
      <h2>{title}</h2>
      <ul>
        {held.map(({ id, reference, title: question }) => (
          <li key={id}>
            <a href={`/desk/questions/${reference}`}>{reference}</a> <span lang="">{question}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
