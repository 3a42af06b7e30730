import type { IncomingHttpHeaders } from 'node:http'

/** The longest form is a question of 100,000 characters, each up to nine bytes once encoded. */
export const largestBody = 2_000_000

/**
 * The longest form that may carry files: more than is kept of it, so that too many or too heavy ones are refused by name
 * and the rest of the form comes back.
 */
export const largestUpload = 64_000_000

const takesFiles = /^\/(?:(?:fr|en)\/)?questions\/new(?:\.data)?$/

/** How long what is sent to an address may be, in bytes. */
export const largestAt = (path: string, type = '') =>
  takesFiles.test(path) && /^multipart\/form-data\b/i.test(type) ? largestUpload : largestBody

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
  heavy: {
    status: 413,
    words:
      'Vos fichiers sont trop lourds : 10 Mo chacun au plus. Revenez en arrière, votre texte y est encore. / Your files are too heavy: 10 MB each at most. Go back, your text is still there.',
  },
  foreignForm: {
    status: 415,
    words: 'Ce portail reçoit des formulaires. / This portal takes forms.',
  },
} satisfies Record<string, Refusal>

/**
 * In: a request's method and headers, whether it comes from a page of ours, and the longest body its address takes. Out:
 * why it goes no further, or null.
 */
export function refusalOf(
  method: string,
  headers: IncomingHttpHeaders,
  fromHere: boolean,
  largest = largestBody,
): Refusal | null {
  if (method === 'GET' || method === 'HEAD') return null
  if (method !== 'POST') return refusals.method
  if (!fromHere) return refusals.foreign
  if (headers['transfer-encoding']) return refusals.unmeasured
  const length = Number(headers['content-length'] ?? 0)
  if (length > largest) return largest > largestBody ? refusals.heavy : refusals.large
  if (length > 0 && !isForm(headers['content-type'])) return refusals.foreignForm
  return null
}

const isForm = (type = '') => /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(type)

/**
 * The addresses a POST may come to from elsewhere, each with what protects it instead.
 *
 * A mail program that unsubscribes its reader sends neither Origin nor cookie (RFC 8058). The secret in the address is
 * all that counts there, so nothing is gained by forging the rest.
 *
 * A sign-in provider sends people back by a form of its own page (`response_mode=form_post`). The state it carries must
 * be the one this very browser left with, once (`accounts/oidc/comeBack.server.ts`).
 */
export const takesFromAnywhere = (path: string) =>
  /^\/follow\/one-click\/[\w-]+\/[\w.-]+$/.test(path) || /^(?:\/desk)?\/sign-in\/callback$/.test(path)

/** The sign for what cannot be shown, as browsers put it in a page. */
const unshown = '%EF%BF%BD'

/**
 * An address every reader behind us can decode. PostgreSQL keeps no U+0000, and a path that is no UTF-8 would be refused
 * before any page could say what to do instead: both read as an address nobody serves.
 */
export function readable(address: string): string {
  const [path = '', ...query] = address.replaceAll('%00', unshown).split('?')
  const whole = path
    .replaceAll(/%(?![0-9a-f]{2})/gi, '%25')
    .replaceAll(/(?:%[0-9a-f]{2})+/gi, run => (isText(run) ? run : unshown))
  return [whole, ...query].join('?')
}

function isText(encoded: string): boolean {
  try {
    decodeURIComponent(encoded)
    return true
  } catch {
    return false
  }
}

/** Pages that show somebody what is theirs, or what the team alone may see: kept nowhere on the way. */
export const isPersonal = (path: string) =>
  /^\/(?:(?:fr|en)\/)?(?:desk(?:[/.]|$)|account(?:[/.]|$)|(?:track|confirm|sign-in)\/(?!sent(?:\.data)?$)|follow\/[^/]+\/)/.test(
    path,
  )
