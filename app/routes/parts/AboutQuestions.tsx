import { QuestionItems } from '~/questions/components/QuestionItems'
import type { Found } from '~/questions/found'
import { useLanguage, usePath } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { Pagination } from '~/ui/Pagination'
import { words } from '../messages/words'

type Props = { title: string; found: Found; more: string }

/** The first questions of a topic, a service or an official; `more` is where the list goes on, and begins. */
export function AboutQuestions({ title, found, more }: Props) {
  const path = usePath()
  const told = words[useLanguage()]
  if (!found.ok) {
    return (
      <Notice tone="warning" title={told.list.badTitle}>
        {told.list.badLead} <a href={path(more)}>{told.list.badBack}</a>
      </Notice>
    )
  }
  if (found.items.length === 0) {
    return (
      <section className="stack close">
        <h2>{title}</h2>
        <p>{told.topic.none}</p>
      </section>
    )
  }
  const nextHref = found.next ? path(`${more}${more.includes('?') ? '&' : '?'}after=${found.next}`) : undefined
  return (
    <section className="stack close">
      <h2>{title}</h2>
      <QuestionItems items={found.items} label={title} />
      <Pagination nextHref={nextHref} />
    </section>
  )
}
