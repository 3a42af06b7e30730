import type { NearPage } from '~/guide/nearPages.server'
import { useLanguage, usePath } from '~/ui/language'

/** Pages of the guide as links, with what each is about; French stands in for a missing translation. */
export function GuidePages({ pages }: { pages: NearPage[] }) {
  const language = useLanguage()
  const path = usePath()
  return (
    <ul className="plain-list">
      {pages.map(({ path: address, title, summary }) => (
        <li key={address} lang={title[language] ? undefined : 'fr'}>
          <a href={path(address)}>{title[language] ?? title.fr}</a>
          {summary && <p className="field-hint">{summary[language] ?? summary.fr}</p>}
        </li>
      ))}
    </ul>
  )
}
