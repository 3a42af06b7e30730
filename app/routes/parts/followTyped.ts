import type { Typed } from '~/platform/http/forms.server'
import type { FollowTyped } from './FollowFields'

const text = (value: Typed[string] | undefined) => (typeof value === 'string' ? value : '')

/** What the form shows again when its address could not be read. */
export const followTyped = (typed: Typed): FollowTyped => ({ email: text(typed.email), rhythm: text(typed.rhythm) })

/** The names in a form that say what is to be followed. */
export const queryIn = (typed: Typed): URLSearchParams =>
  new URLSearchParams(Object.entries(typed).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
