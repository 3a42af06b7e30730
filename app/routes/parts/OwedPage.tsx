import type { PageText } from '~/directory/pageText.server'
import { formatDate } from '~/platform/i18n/format'
import { useLanguage } from '~/ui/language'
import { Prose } from '~/ui/Prose'
import { words } from '../messages/words'
import { PublicPage } from './PublicPage'

type Props = { name: 'charter' | 'terms' | 'privacy' | 'legal' | 'accessibility'; text: PageText | null }

/** A page the authority owes its readers, with the day its version began. */
export function OwedPage({ name, text }: Props) {
  const language = useLanguage()
  const told = words[language].page
  return (
    <PublicPage>
      <article className="column stack">
        <h1>{text?.title ?? told[name]}</h1>
        {text ? (
          <>
            <Prose html={text.html} />
            {text.sections.map(section => (
              <section className="stack close" key={section.title}>
                <h2>{section.title}</h2>
                <Prose html={section.html} />
              </section>
            ))}
            <p className="small-print">{told.since(formatDate(text.since, language))}</p>
          </>
        ) : (
          <p>{told.missing}</p>
        )}
      </article>
    </PublicPage>
  )
}
