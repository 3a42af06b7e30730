import { type Language, pathIn } from '~/platform/i18n/language'
import type { Part } from '../letter'
import { words } from '../messages/words'
import { absolute } from '../post.server'

type Ways = {
  /** The end of every mail to somebody who follows: why it came, what can be changed, how it stops. */
  parts: Part[]
  /** Where a mail program posts to stop it by itself. */
  oneClick: string
}

/** @param which what these ways stop: follows by their ids joined by dots, a rhythm, or `all` */
export function waysOut(
  { language, secret }: { language: Language; secret: string },
  which: string,
  defaultLanguage: Language,
): Ways {
  const at = (path: string) => absolute(pathIn(language, path, defaultLanguage))
  const told = words[language].follow
  return {
    parts: [
      { kind: 'text', words: told.why },
      { kind: 'link', words: told.mine, href: at(`/follow/mine/${secret}`) },
      { kind: 'link', words: told.stop, href: at(`/follow/stop/${secret}/${which}`) },
    ],
    oneClick: absolute(`/follow/one-click/${secret}/${which}`),
  }
}
