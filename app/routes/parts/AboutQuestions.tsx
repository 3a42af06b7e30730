import { QuestionItems } from '~/questions/components/QuestionItems'
import type { Found } from '~/questions/found'
import { useLanguage, usePath } from '~/ui/language'
import { Pagination } from '~/ui/Pagination'
import { words } from '../messages/words'

type Props = { title: string; found: Found; more?: string }

/** The first questions of a topic, a service or an official; `more` is where the whole list stands. */
export function AboutQuestions({ title, found, more }: Props) {
  const path = usePath()
  const told = words[useLanguage()]
  if (!found.ok || found.items.length === 0) {
    return (
      <section className="stack close">
        <h2>{title}</h2>
        <p>{told.topic.none}</p>
      </section>
    )
  }
  const nextHref = found.next && more ? path(`${more}&after=${found.next}`) : undefined
  return (
    <section className="stack close">
      <h2>{title}</h2>
      <QuestionItems items={found.items} label={title} />
      <Pagination nextHref={nextHref} />
    </section>
  )
}
