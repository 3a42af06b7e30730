import type { ReactNode } from 'react'
import { type Language, otherLanguage, pathIn } from '~/platform/i18n/language'
import { LanguageProvider } from '~/ui/language'
import { Page } from '~/ui/Page'
import type { Place } from '~/ui/SiteHeader'
import { words } from '../messages/words'
import { type Frame, useFrame } from './useFrame'

type Props = {
  current?: Place
  /** The reader's language where the address cannot say it: links sent by mail have one address. */
  language?: Language
  children: ReactNode
}

/** The frame of every public page, from the facts the root loader brings. */
export function PublicPage({ current, language, children }: Props) {
  const frame = useFrame()
  const spoken = language ?? frame.language
  const page = (
    <Page
      town={frame.name}
      portal={words[spoken].portal}
      current={current}
      otherLanguageHref={otherHref(frame)}
      banner={frame.demo ? words[spoken].banner : undefined}
      contacts={contactsOf(frame.contacts, spoken)}
      accessibility={frame.accessibility}
    >
      {children}
    </Page>
  )
  if (spoken === frame.language) return page
  return (
    <LanguageProvider language={spoken} defaultLanguage={frame.defaultLanguage}>
      <div lang={spoken}>{page}</div>
    </LanguageProvider>
  )
}

/** The same page in the other language, where it has an address of its own. */
function otherHref({ path, language, defaultLanguage }: Frame): string | undefined {
  const other = otherLanguage(language)
  const [here, there] = [pathIn(language, path, defaultLanguage), pathIn(other, path, defaultLanguage)]
  return here === there ? undefined : there
}

/** Hours and addresses are the authority's own words: French, whoever reads them. */
function contactsOf({ phone, hours, counter, post }: Frame['contacts'], language: Language) {
  const own = (words: string) => words && (language === 'fr' ? words : <span lang="fr">{words}</span>)
  return {
    phone: phone ? { words: phone, href: telephone(phone), hours: own(hours) } : undefined,
    counter: own(counter),
    post: own(post),
  }
}

/** A number as a telephone dials it. */
export const telephone = (number: string) => `tel:${number.replace(/[^\d+]/g, '')}`
