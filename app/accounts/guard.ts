import { type Act, rules } from './permissions'

/**
 * What stands before a route, declared in its module beside the loader and the action:
 * `export const guard = { GET: 'inbox.read', POST: 'question.moderate' } as const`. Routes hand the very same word to the
 * function that checks it; `portal routes` lists it, and a walk over every route proves it.
 *
 * `public`: everybody, the same for all. `demo`: a demonstration only. `link:…`: whoever holds such a link, signed in or
 * not; what it does not open is a 404. Any other: an act of permissions.ts.
 */
const doors = ['public', 'demo'] as const
/** `form`: the secret in a form that was not sent yet. `sent`: the one in the address after sending it. */
const links = ['track', 'confirm', 'follow', 'sign-in', 'welcome', 'sent', 'form', 'erase'] as const

export type Guard = (typeof doors)[number] | `link:${(typeof links)[number]}` | Act

const known: ReadonlySet<unknown> = new Set([...doors, ...links.map(link => `link:${link}`), ...Object.keys(rules)])
export const isGuard = (word: unknown): word is Guard => known.has(word)
