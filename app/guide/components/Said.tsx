import { spaced } from '~/platform/i18n/spaced'
import { useLanguage } from '~/ui/language'
import type { Text } from '../texts'

/** A text of the guide in the reader's language; where nobody translated it yet, the French one, marked as such. */
export function Said({ text }: { text: Text }) {
  const words = useSaid()(text)
  return words.lang ? <span lang={words.lang}>{words.words}</span> : words.words
}

/** The same, where only words fit: a label, a title. */
export function useSaid() {
  const language = useLanguage()
  return (text: Text): { words: string; lang?: 'fr' } =>
    language === 'fr'
      ? { words: spaced(text.fr) }
      : text.en
        ? { words: text.en }
        : { words: spaced(text.fr), lang: 'fr' }
}
