import { formatDate } from '~/platform/i18n/format'
import { Button } from '~/ui/Button'
import { DataTable } from '~/ui/DataTable'
import { useLanguage } from '~/ui/language'
import { sessionWords } from '../sessionWords'

type Identity = {
  key: string
  label: string
  linkedAt: Date | string
  usedAt: Date | string
  removable: boolean
}

/** The services whose word opens somebody's account, each to be unlinked unless it is the last way in. */
export function IdentityList({ identities, action }: { identities: Identity[]; action: string }) {
  const language = useLanguage()
  const words = sessionWords[language].identities
  if (identities.length === 0) return null
  const day = (at: Date | string) => formatDate(new Date(at), language)
  const columns = [
    { id: 'label', words: words.service },
    { id: 'linked', words: words.linked },
    { id: 'used', words: words.used },
    { id: 'acts', words: words.acts },
  ]
  const rows = identities.map(({ key, label, linkedAt, usedAt, removable }) => ({
    id: key,
    cells: [
      label,
      day(linkedAt),
      day(usedAt),
      removable ? (
        <form key="remove" method="post" action={action}>
          <input type="hidden" name="identity" value={key} />
          <Button aria-label={words.removeOf(label)}>{words.remove}</Button>
        </form>
      ) : (
        words.last
      ),
    ],
  }))
  return (
    <section className="stack close" aria-labelledby="identities">
      <h2 id="identities">{words.title}</h2>
      <p>{words.lead}</p>
      <DataTable caption={words.title} captionHidden columns={columns} rows={rows} />
    </section>
  )
}
