import { getAuthority } from '~/directory/authority.server'
import { type PageText, shownText } from '~/directory/pageText.server'
import type { Language } from '~/platform/i18n/language'
import { running } from '~/platform/running.server'
import { registerText } from './registerText'
import { schemaIn } from './schema.server'

const authorityNamed = { name: '{{authority.name}}', dpo: '{{authority.dpo}}', host: '{{authority.host}}' }

/** The register as this portal's readers see it, with the town's own names. */
export async function getRegister(language: Language): Promise<PageText> {
  const body = registerText(schemaIn(running().checkout), language, authorityNamed)
  return shownText({ language, body, startsOn: new Date(0) }, language, await getAuthority())
}
