import { formatDate, formatNumber } from '~/platform/i18n/format'
import { DefinitionList } from '~/ui/DefinitionList'
import { useLanguage } from '~/ui/language'
import type { EliminationDetail } from '../archives/shown'
import { deskPrivacyWords } from '../deskWords'

/** What is proposed, over which time, and what the archives said. */
export function EliminationFacts({ elimination }: { elimination: EliminationDetail }) {
  const language = useLanguage()
  const told = deskPrivacyWords[language].archives
  const { state, count, from, to, visa, keptBack, askedBefore } = elimination
  const period = from && to && told.period(formatDate(from, language), formatDate(to, language))
  return (
    <DefinitionList
      items={[
        { id: 'state', term: told.facts.state, words: told.states[state] },
        { id: 'count', term: told.facts.count, words: formatNumber(count, language) },
        {
          id: 'period',
          term: told.facts.period,
          words: [period, told.before(formatDate(askedBefore, language))].filter(Boolean).join(', '),
        },
        ...(visa
          ? [
              {
                id: 'visa',
                term: told.facts.visa,
                words: told.visaOf(visa.by, formatDate(visa.on, language), visa.reference),
              },
            ]
          : []),
        ...(keptBack > 0 ? [{ id: 'kept', term: told.facts.keptBack, words: formatNumber(keptBack, language) }] : []),
      ]}
    />
  )
}
