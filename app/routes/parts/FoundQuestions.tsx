import type { Named } from '~/questions/askChoices'
import { FilterForm } from '~/questions/components/FilterForm'
import { QuestionItems } from '~/questions/components/QuestionItems'
import { type Filters, isNarrowed, queryOf } from '~/questions/filters'
import type { Found } from '~/questions/found'
import { words as questionWords } from '~/questions/messages/words'
import { ButtonLink } from '~/ui/Button'
import { EmptyState } from '~/ui/EmptyState'
import { useLanguage, usePath } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { Pagination } from '~/ui/Pagination'
import { words } from '../messages/words'
import { FollowByMail } from './FollowByMail'

type Props = { filters: Filters; found: Found; topics: Named[]; services: Named[]; further: boolean }

/** The list and what narrows it; nothing found is a beginning, not an end. */
export function FoundQuestions({ filters, found, topics, services, further }: Props) {
  const language = useLanguage()
  const path = usePath()
  const told = words[language].list
  const { find } = questionWords[language]
  const address = (more?: Record<string, string>) => path(`/questions${queryOf(filters, more)}`)
  const list = queryOf({ ...filters, sort: undefined })
  return (
    <div className="wide stack">
      <h1>{filters.q ? told.titleFor(filters.q) : told.title}</h1>
      <FilterForm filters={filters} topics={topics} services={services} />
      {!found.ok ? (
        <Notice tone="warning" title={told.badTitle}>
          <p>{told.badLead}</p>
          <p>
            <a href={address()}>{told.badBack}</a>
          </p>
        </Notice>
      ) : found.items.length === 0 ? (
        <NothingFound filters={filters} topics={topics} />
      ) : (
        <>
          {found.near && filters.q && <Notice>{find.near(filters.q)}</Notice>}
          {found.crowded && <Notice>{find.crowded}</Notice>}
          <QuestionItems items={found.items} label={told.results} level={2} />
          <Pagination
            firstHref={further ? address() : undefined}
            nextHref={found.next ? address({ after: found.next }) : undefined}
          />
        </>
      )}
      {found.ok && <FollowByMail query={list} />}
      <p className="small-print">
        <a href={path(`/questions/feed.atom${list}`)}>{told.feed}</a>
      </p>
    </div>
  )
}

function NothingFound({ filters, topics }: { filters: Filters; topics: Named[] }) {
  const path = usePath()
  const told = words[useLanguage()].list
  const ask = filters.q ? `/questions/new?${new URLSearchParams({ title: filters.q })}` : '/questions/new'
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
      <section className="stack close">
        <h2>{told.topics}</h2>
        <ul className="name-list">
          {topics.map(({ slug, name }) => (
            <li key={slug}>
              <a href={path(`/topics/${slug}`)}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
