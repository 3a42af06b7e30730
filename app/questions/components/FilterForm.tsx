import { Button } from '~/ui/Button'
import { Fold } from '~/ui/Fold'
import { useLanguage, usePath } from '~/ui/language'
import { SearchField } from '~/ui/SearchField'
import { SelectField } from '~/ui/SelectField'
import type { Named } from '../askChoices'
import { type Counts, countedAtMost, type Facet } from '../facets'
import { type Filters, isNarrowed, outcomes, sorts, statuses } from '../filters'
import { words } from '../messages/words'

type Props = {
  filters: Filters
  topics: Named[]
  services: Named[]
  /** How many questions each choice would leave; null where nothing was counted. */
  counts?: Counts | null
  /** The counts are of the questions that were looked at, and there are more. */
  atLeast?: boolean
}

/** Words and filters in one form, so that changing one keeps the others. */
export function FilterForm({ filters, topics, services, counts, atLeast = false }: Props) {
  const path = usePath()
  const told = words[useLanguage()]
  const { find } = told
  const counted = (facet: Facet, value: string, name: string) => {
    if (!counts) return { value, words: name }
    const count = counts[facet][value] ?? 0
    if (count > countedAtMost && !filters.q) return { value, words: find.moreThan(name, countedAtMost) }
    const more = atLeast || counts.partly.includes(facet)
    // "At least none" would say nothing.
    if (more && count === 0) return { value, words: name }
    return { value, words: more ? find.atLeast(name, count) : find.counted(name, count) }
  }
  const named =
    (facet: Facet) =>
    ({ slug, name }: Named) =>
      counted(facet, slug, name)
  return (
    <SearchField label={find.label} action={path('/questions')} value={filters.q}>
      <Fold summary={find.filters} open={isNarrowed({ ...filters, q: undefined }) || Boolean(filters.sort)}>
        <div className="stack close">
          <SelectField
            name="topic"
            label={find.topic}
            defaultValue={filters.topic ?? ''}
            choices={[{ value: '', words: find.all }, ...topics.map(named('topic'))]}
          />
          <SelectField
            name="service"
            label={find.service}
            defaultValue={filters.service ?? ''}
            choices={[{ value: '', words: find.allServices }, ...services.map(named('service'))]}
          />
          <SelectField
            name="outcome"
            label={find.outcome}
            defaultValue={filters.outcome ?? ''}
            choices={[
              { value: '', words: find.anyOutcome },
              ...outcomes.map(outcome => counted('outcome', outcome, told.outcome[outcome])),
            ]}
          />
          <SelectField
            name="status"
            label={find.status}
            defaultValue={filters.status ?? ''}
            choices={[
              { value: '', words: find.anyStatus },
              ...statuses.map(status => counted('status', status, find.statuses[status])),
            ]}
          />
          <SelectField
            name="sort"
            label={find.sort}
            defaultValue={filters.sort ?? (filters.q ? 'relevance' : 'recent')}
            choices={sorts
              .filter(sort => filters.q || sort !== 'relevance')
              .map(sort => ({ value: sort, words: find.sorts[sort] }))}
          />
          <div>
            <Button>{find.apply}</Button>
          </div>
        </div>
      </Fold>
    </SearchField>
  )
}
