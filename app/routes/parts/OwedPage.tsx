import type { PageText } from '~/directory/pageText.server'
import type { OwedPage as OwedPageName } from '~/directory/pageVersions'
import { formatDate } from '~/platform/i18n/format'
import { useLanguage, usePath } from '~/ui/language'
import { words } from '../messages/words'
import { OwedText } from './OwedText'
import { PublicPage } from './PublicPage'

type Props = { name: OwedPageName; text: PageText | null }

/** A page the authority owes its readers, with the day its version began. */
export function OwedPage({ name, text }: Props) {
  const language = useLanguage()
  const told = words[language].page
  const path = usePath()
  return (
    <PublicPage>
      <article className="column stack">
        <h1>{text?.title ?? told[name]}</h1>
        {text ? (
          <>
            <OwedText text={text} />
            <p className="small-print">
              {text.since && told.since(formatDate(text.since, language))}{' '}
              <a href={path(`/${name}/versions`)}>{told.versions}</a>
            </p>
          </>
        ) : (
          <p>{told.missing}</p>
        )}
      </article>
    </PublicPage>
  )
}
