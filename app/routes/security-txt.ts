import { getAuthority } from '~/directory/authority.server'
import { lastChange } from '~/directory/lastChange.server'
import { securityTxt } from '~/directory/securityTxt'
import { notFound } from '~/platform/http/answers.server'
import { languages } from '~/platform/i18n/language'
import { running } from '~/platform/running.server'

export const guard = { GET: 'public' } as const

/** RFC 9116: whom to tell of a vulnerability, once the town has said so at `/desk/settings`. */
export async function loader() {
  const { security } = await getAuthority()
  if (security.securityContact === '') throw notFound()
  const { at } = await lastChange('settings.changed', { section: 'security' })
  const { origin } = running().settings
  const told = securityTxt({ contact: security.securityContact, confirmedAt: at, origin, languages })
  return new Response(told, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
