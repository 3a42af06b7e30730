import type { ConfirmCameBack } from '~/accounts/components/ConfirmForms'
import { safePath } from '~/accounts/guards.server'
import { proveByCode, proveByPasskey, proveByPassword } from '~/accounts/proveAgain.server'
import type { SignedIn } from '~/accounts/sessions.server'
import { visitorOf } from '~/accounts/visitor.server'
import { done, invalid, tooFast } from '~/platform/http/answers.server'
import { readForm } from '~/platform/http/forms.server'

/** Which way was taken is the field that came: a device's answer, a code, a code of the sheet, or the password. */
export async function confirm(request: Request, person: SignedIn) {
  const fields = await readForm(request)
  const back = (cookie: string) =>
    done(safePath(String(fields.get('to') ?? ''), '/desk'), 'done', { 'Set-Cookie': cookie })
  if (fields.has('answer')) {
    const cookie = await proveByPasskey(person, fields.get('answer'))
    return cookie ? back(cookie) : invalid<ConfirmCameBack>({ field: 'answer', reason: 'wrong' })
  }
  const field = (['code', 'recovery'] as const).find(name => fields.has(name)) ?? 'password'
  const typed = String(fields.get(field) ?? '').slice(0, 1000)
  if (!typed.trim()) return invalid<ConfirmCameBack>({ field, reason: 'missing' })

  const prove = field === 'password' ? proveByPassword : proveByCode
  const proved = await prove(person, typed, visitorOf(request))
  if (proved.ok) return back(proved.cookie)
  if (proved.reason === 'too-fast') return tooFast<ConfirmCameBack>({ field, ...proved }, proved.seconds)
  return invalid<ConfirmCameBack>({ field, reason: proved.reason })
}
