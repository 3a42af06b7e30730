import { Button } from '~/ui/Button'
import { Fold } from '~/ui/Fold'
import { useLanguage, usePath } from '~/ui/language'
import { SearchField } from '~/ui/SearchField'
import { SelectField } from '~/ui/SelectField'
import type { Named } from '../askChoices'
import { type Filters, isNarrowed, outcomes, sorts, statuses } from '../filters'
import { words } from '../messages/words'

type Props = { filters: Filters; topics: Named[]; services: Named[] }

/** Words and filters in one form, so that changing one keeps the others. */
export function FilterForm({ filters, topics, services }: Props) {
  const path = usePath()
  const told = words[useLanguage()]
  const { find } = told
  const named = ({ slug, name }: Named) => ({ value: slug, words: name })
  return (
    <SearchField label={find.label} action={path('/questions')} value={filters.q}>
      <Fold summary={find.filters} open={isNarrowed({ ...filters, q: undefined }) || Boolean(filters.sort)}>
        <div className="stack close">
          <SelectField
            name="topic"
            label={find.topic}
            defaultValue={filters.topic ?? ''}
            choices={[{ value: '', words: find.all }, ...topics.map(named)]}
          />
          <SelectField
            name="service"
            label={find.service}
            defaultValue={filters.service ?? ''}
            choices={[{ value: '', words: find.allServices }, ...services.map(named)]}
          />
          <SelectField
            name="outcome"
            label={find.outcome}
            defaultValue={filters.outcome ?? ''}
            choices={[
              { value: '', words: find.anyOutcome },
              ...outcomes.map(outcome => ({ value: outcome, words: told.outcome[outcome] })),
            ]}
          />
          <SelectField
            name="status"
            label={find.status}
            defaultValue={filters.status ?? ''}
            choices={[
              { value: '', words: find.anyStatus },
              ...statuses.map(status => ({ value: status, words: find.statuses[status] })),
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
