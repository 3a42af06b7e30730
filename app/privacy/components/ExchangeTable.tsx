import { formatDate } from '~/platform/i18n/format'
import { DataTable } from '~/ui/DataTable'
import { useLanguage } from '~/ui/language'
import type { ListedExchange } from '../archives/shown'
import { deskPrivacyWords } from '../deskWords'

/** Exchanges as the archives' lists name them. */
export function ExchangeTable({ exchanges, caption }: { exchanges: ListedExchange[]; caption: string }) {
  const language = useLanguage()
  const told = deskPrivacyWords[language].archives
  const columns = (['reference', 'askedOn', 'lastOn', 'topic'] as const).map(id => ({ id, words: told.columns[id] }))
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={exchanges.map(({ reference, askedOn, lastOn, topic }) => ({
        id: reference,
        cells: [reference, formatDate(askedOn, language), formatDate(lastOn, language), topic || told.noTopic],
      }))}
    />
  )
}
