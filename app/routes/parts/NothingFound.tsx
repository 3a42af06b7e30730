import type { Named } from '~/questions/askChoices'
import { type Filters, isNarrowed, queryOf } from '~/questions/filters'
import { ButtonLink } from '~/ui/Button'
import { EmptyState } from '~/ui/EmptyState'
import { useLanguage, usePath } from '~/ui/language'
import { words } from '../messages/words'
import { GuidePages } from './GuidePages'
import type { Near } from './near.server'

type Props = { filters: Filters; topics: Named[]; near: Near | null }

/** Nothing found is a beginning, not an end: ask it, read what the guide says, look through a topic. */
export function NothingFound({ filters, topics, near }: Props) {
  const path = usePath()
  const told = words[useLanguage()].list
  const ask = filters.q ? `/questions/new?${new URLSearchParams({ title: filters.q })}` : '/questions/new'
  const nearby = near?.topics ?? []
  const others = topics.filter(topic => !nearby.some(({ slug }) => slug === topic.slug))
  return (
    <>
      <EmptyState
        title={told.noneTitle}
        action={
          <>
            <ButtonLink look="primary" href={path(ask)}>
              {told.askThis}
            </ButtonLink>
            <ButtonLink href={path('/guide')}>{told.guide}</ButtonLink>
          </>
        }
      >
        <p>{told.noneHint}</p>
        {isNarrowed({ ...filters, q: undefined }) && (
          <p>
            <a href={path(`/questions${queryOf({ q: filters.q })}`)}>{told.clear}</a>
          </p>
        )}
      </EmptyState>
      {near && near.pages.length > 0 && (
        <section className="stack close">
          <h2>{told.inGuide}</h2>
          <GuidePages pages={near.pages} />
        </section>
      )}
      {nearby.length > 0 && <Topics title={told.nearTopics} topics={nearby} />}
      <Topics title={told.topics} topics={others} />
    </>
  )
}

function Topics({ title, topics }: { title: string; topics: Named[] }) {
  const path = usePath()
  return (
    <section className="stack close">
      <h2>{title}</h2>
      <ul className="name-list">
        {topics.map(({ slug, name }) => (
          <li key={slug}>
            <a href={path(`/topics/${slug}`)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
