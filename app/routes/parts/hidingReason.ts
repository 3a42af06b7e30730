import { hidingReasons } from '~/moderation/hidingReasons'
import type { Language } from '~/platform/i18n/language'
import { words } from '../messages/words'

/** Only reasons with a name of their own are told: a word outside the list could be somebody's name. */
export function hidingReason(reason: string, language: Language): string {
  const known = hidingReasons.find(code => code === reason)
  return known ? words[language].log.reasons[known] : ''
}
