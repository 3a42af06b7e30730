import { createContext, type ReactNode, useContext } from 'react'
import { type Language, pathIn } from '~/platform/i18n/language'
import { spacedWords } from '~/platform/i18n/spaced'
import { en } from './messages/en'
import { fr, type Messages } from './messages/fr'

const messages: Record<Language, Messages> = { fr: spacedWords(fr), en }

type Spoken = { language: Language; defaultLanguage: Language }

const LanguageContext = createContext<Spoken>({ language: 'fr', defaultLanguage: 'fr' })

type Props = { language: Language; defaultLanguage?: Language; children: ReactNode }

/** Says once, around a page, which language its reader chose and which one the authority's addresses leave unprefixed. */
export function LanguageProvider({ language, defaultLanguage = 'fr', children }: Props) {
  return <LanguageContext.Provider value={{ language, defaultLanguage }}>{children}</LanguageContext.Provider>
}

/** The reader's language; a room picks its words with it: `messages[useLanguage()]`. */
export function useLanguage(): Language {
  return useContext(LanguageContext).language
}

/** Gives a function that turns `/guide` into the address of the guide in the reader's language. */
export function usePath(): (path: string) => string {
  const { language, defaultLanguage } = useContext(LanguageContext)
  return path => pathIn(language, path, defaultLanguage)
}

/** The frame's own words in the reader's language. */
export function useWords(): Messages {
  return messages[useLanguage()]
}
