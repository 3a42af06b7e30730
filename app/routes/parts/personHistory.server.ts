import { dutyNames, personHistory } from '~/accounts/personHistory.server'
import { getAuthority } from '~/directory/authority.server'
import type { Language } from '~/platform/i18n/language'

/** What happened to a colleague's account, with the names of the services and officials it speaks of. */
export async function historyShown(personId: string, language: Language) {
  const [moments, names, authority] = await Promise.all([personHistory(personId), dutyNames(language), getAuthority()])
  return { moments, names, zone: authority.time.timeZone }
}
