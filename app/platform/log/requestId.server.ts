import { AsyncLocalStorage } from 'node:async_hooks'
import { held } from '../held.server'

type Current = { id: string; notes: Map<string, string> }

const current = held('request id', () => new AsyncLocalStorage<Current>())

/** Does `work` as part of a request: every line logged meanwhile carries its id, the `Request-Id` of its answer. */
export const inRequest = (id: string, work: () => void) => current.run({ id, notes: new Map() }, work)

export const requestId = () => current.getStore()?.id

/** What one part of a request leaves for those after it; undefined outside of any. */
export const notesOfRequest = () => current.getStore()?.notes
