import type { Named } from '~/questions/askChoices'
import { FilterForm } from '~/questions/components/FilterForm'
import { QuestionItems } from '~/questions/components/QuestionItems'
import type { Counts } from '~/questions/facets'
import { type Filters, queryOf } from '~/questions/filters'
import type { Found } from '~/questions/found'
import { words as questionWords } from '~/questions/messages/words'
import { useLanguage, usePath } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { Pagination } from '~/ui/Pagination'
import { words } from '../messages/words'
import { FollowByMail } from './FollowByMail'
import { NothingFound } from './NothingFound'
import type { Near } from './near.server'

type Props = {
  filters: Filters
  found: Found
  counts: Counts | null
  topics: Named[]
  services: Named[]
  near: Near | null
  further: boolean
}

/** The list and what narrows it; nothing found is a beginning, not an end. */
export function FoundQuestions({ filters, found, counts, topics, services, near, further }: Props) {
  const language = useLanguage()
  const path = usePath()
  const told = words[language].list
  const { find } = questionWords[language]
  const address = (more?: Record<string, string>) => path(`/questions${queryOf(filters, more)}`)
  const list = queryOf({ ...filters, sort: undefined })
  return (
    <div className="wide stack">
      <h1>{filters.q ? told.titleFor(filters.q) : told.title}</h1>
      <FilterForm
        filters={filters}
        topics={topics}
        services={services}
        counts={counts}
        atLeast={found.ok && found.crowded}
      />
      {!found.ok ? (
        <Notice tone="warning" title={told.badTitle}>
          <p>{told.badLead}</p>
          <p>
            <a href={address()}>{told.badBack}</a>
          </p>
        </Notice>
      ) : found.items.length === 0 ? (
        <NothingFound filters={filters} topics={topics} near={near} />
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
