import { data, redirect } from '@remix-run/node'

/** The word every act answers with, read by scripts and by people at a console. */
export type PortalOutcome = 'done' | 'same' | 'conflict' | 'invalid' | 'refused'

const outcome = (word: PortalOutcome) => ({ 'Portal-Outcome': word })

/** 303: the act is done (or was done already: `same`); `to` says so at an address of its own. */
export const done = (
  to: string,
  word: 'done' | 'same' = 'done',
  headers: Record<string, string> | [string, string][] = [],
) => {
  const own = Array.isArray(headers) ? headers : Object.entries(headers)
  return redirect(to, { status: 303, headers: [...Object.entries(outcome(word)), ...own] })
}

/** 422: the page again, with its problems and everything that was typed. */
export const invalid = <T>(page: T) => data(page, { status: 422, headers: outcome('invalid') })

/** 200: the page again with everything that was typed, because somebody changed a part of it and sent nothing yet. */
export const shownAgain = <T>(page: T) => data(page, { headers: outcome('done') })

/** 409: somebody was faster; `winner` and `at` say who and when, and the page keeps the loser's words. */
export const conflict = <T>(page: T, winner: string, at: Date) =>
  data(page, {
    status: 409,
    headers: { ...outcome('conflict'), 'Portal-Winner': encodeURIComponent(winner), 'Portal-At': at.toISOString() },
  })

/** 429: the page again with everything that was typed, and in how many seconds it may be sent once more. */
export const tooFast = <T>(page: T, seconds: number) =>
  data(page, { status: 429, headers: { ...outcome('refused'), 'Retry-After': String(seconds) } })

export const notFound = () => new Response(null, { status: 404, statusText: 'Not Found' })
export const gone = () => new Response(null, { status: 410, statusText: 'Gone' })
export const forbidden = () => new Response(null, { status: 403, statusText: 'Forbidden', headers: outcome('refused') })
export const moved = (to: string) => redirect(to, 301)
