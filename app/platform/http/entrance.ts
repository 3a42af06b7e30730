import type { IncomingHttpHeaders } from 'node:http'

/** The longest form is a question of 100,000 characters, each up to nine bytes once encoded. */
export const largestBody = 2_000_000

export type Refusal = { status: number; words: string; headers?: Record<string, string> }

const refusals = {
  method: {
    status: 405,
    words: 'Cette adresse se lit ou reçoit un formulaire. / This address is read, or takes a form.',
    headers: { Allow: 'GET, HEAD, POST' },
  },
  foreign: {
    status: 403,
    words:
      'Ce formulaire ne vient pas de ce portail. Rouvrez la page et renvoyez-le. / This form does not come from this portal. Open the page again and send it once more.',
  },
  unmeasured: {
    status: 411,
    words: 'La taille de cet envoi n’est pas annoncée. / This request does not say how long it is.',
  },
  large: {
    status: 413,
    words:
      'Votre envoi est trop long. Raccourcissez-le et renvoyez-le. / This is too long. Shorten it and send it again.',
  },
  foreignForm: {
    status: 415,
    words: 'Ce portail reçoit des formulaires. / This portal takes forms.',
  },
} satisfies Record<string, Refusal>

/** In: a request's method and headers, and whether it comes from a page of ours. Out: why it goes no further, or null. */
export function refusalOf(method: string, headers: IncomingHttpHeaders, fromHere: boolean): Refusal | null {
  if (method === 'GET' || method === 'HEAD') return null
  if (method !== 'POST') return refusals.method
  if (!fromHere) return refusals.foreign
  if (headers['transfer-encoding']) return refusals.unmeasured
  const length = Number(headers['content-length'] ?? 0)
  if (length > largestBody) return refusals.large
  if (length > 0 && !isForm(headers['content-type'])) return refusals.foreignForm
  return null
}

const isForm = (type = '') => /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(type)

/** PostgreSQL keeps no U+0000: in an address it reads as the sign for what cannot be shown, as browsers do in a page. */
export const readable = (address: string) => address.replaceAll('%00', '%EF%BF%BD')

/** Pages that show somebody what is theirs, or what the team alone may see: kept nowhere on the way. */
export const isPersonal = (path: string) =>
  /^\/(?:(?:fr|en)\/)?(?:desk(?:[/.]|$)|account(?:[/.]|$)|(?:track|confirm|sign-in)\/(?!sent(?:\.data)?$))/.test(path)
