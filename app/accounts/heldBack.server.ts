import { readForm } from '~/platform/http/forms.server'
import { isLanguage } from '~/platform/i18n/language'
import { type HeldBack, keptOf } from './heldBack'
import { languageOfEnded } from './sessions/end.server'

/** Larger forms carry files, which no page can keep: the rest of them is not worth reading for a stranger. */
const largest = 200_000

/** Whether a request is a form whose words can be kept. */
export function isKeepable({ method, headers }: Request): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  if (Number(headers.get('Content-Length') ?? 0) > largest) return false
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(headers.get('Content-Type') ?? '')
}

/** 401, with the page that keeps what was typed (`routes/parts/HeldBack.tsx`). The server keeps nothing of it. */
export async function heldBack(request: Request, why: HeldBack['why'], door: string, language?: string) {
  const { pathname, search } = new URL(request.url)
  const spoken = language ?? (await languageOfEnded(request.headers.get('Cookie')))
  const held: HeldBack = {
    why,
    door,
    action: pathname.replace(/\.data$/, '') + search,
    kept: keptOf(await readForm(request)),
    language: isLanguage(spoken) ? spoken : null,
  }
  return Response.json({ heldBack: held }, { status: 401, headers: { 'Portal-Outcome': 'refused' } })
}
