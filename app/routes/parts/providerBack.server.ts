import { data, redirect } from '@remix-run/node'
import { safePath } from '~/accounts/guards.server'
import { homeOf } from '~/accounts/homeOf'
import { comeBack, type NotBack } from '~/accounts/oidc/comeBack.server'
import { enter } from '~/accounts/oidc/enter.server'
import { browserOf } from '~/accounts/visitor.server'
import { getAuthority } from '~/directory/authority.server'
import { askToLink, isKnownAddress } from '~/notifications/identity.server'
import { done } from '~/platform/http/answers.server'
import { tripCookie } from '~/platform/http/cookies.server'
import { type Language, pathIn } from '~/platform/i18n/language'
import { doorOf } from './door'
import { personal } from './personal.server'

export type WhyOutside = NotBack | 'unverified' | 'unknown' | 'desk'

const status: Partial<Record<WhyOutside, number>> = { expired: 410, unavailable: 503 }

/** What a provider sent somebody back with: in, to their mailbox the first time, or why not. */
export async function providerBack(request: Request, answer: URLSearchParams) {
  const whose = doorOf(request)
  const cookie = request.headers.get('Cookie')
  const back = await comeBack(whose, answer, cookie)
  if (!back.ok) return outside(back.reason, back.language)
  const { vouched, wanted, language } = back
  const entered = await enter(whose, vouched, { browser: browserOf(request), isKnownAddress })
  if (entered.as === 'refused') return outside(entered.reason, language)
  const { defaultLanguage } = (await getAuthority()).languages
  if (entered.as === 'confirm') {
    await askToLink(whose, vouched, language)
    return done(pathIn(language, '/sign-in/linking', defaultLanguage))
  }
  const home = whose === 'staff' ? homeOf(entered.person) : pathIn(language, '/account', defaultLanguage)
  const headers = new Headers({ 'Portal-Outcome': 'done', 'Set-Cookie': entered.cookie })
  headers.append('Set-Cookie', tripCookie(null, 0, false))
  return redirect(safePath(wanted, home), { status: 303, headers })
}

function outside(reason: WhyOutside, language: Language | null) {
  return data(
    { reason, language },
    { status: status[reason] ?? 403, headers: { 'Portal-Outcome': 'refused', ...personal } },
  )
}
