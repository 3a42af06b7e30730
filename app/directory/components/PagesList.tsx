import { formatDate } from '~/platform/i18n/format'
import type { Language } from '~/platform/i18n/language'
import { DefinitionList } from '~/ui/DefinitionList'
import { useLanguage } from '~/ui/language'
import type { PageSlug } from '../pageVersions'
import { directoryWords } from '../words'

type Line = { slug: PageSlug; language: Language; version: number; startsOn: string }

/** The pages owed to the public, in each language, with the version in force or to come. */
export function PagesList({ list }: { list: Line[] }) {
  const language = useLanguage()
  const words = directoryWords[language]
  const items = list.map(line => {
    const name = `${words.pages.slugs[line.slug]} (${words.languages[line.language]})`
    return {
      id: `${line.slug}-${line.language}`,
      term: name,
      words:
        line.version === 0 ? words.pages.none : words.pages.version(line.version, formatDate(line.startsOn, language)),
      action: (
        <a
          href={`/desk/settings/pages?page=${line.slug}&language=${line.language}`}
          aria-label={words.settings.changeOf(name)}
        >
          {words.settings.change}
        </a>
      ),
    }
  })
  return <DefinitionList items={items} />
}
