import { AsyncLocalStorage } from 'node:async_hooks'
import { held } from '../held.server'

const current = held('request id', () => new AsyncLocalStorage<string>())

/** Does `work` as part of a request: every line logged meanwhile carries its id, the `Request-Id` of its answer. */
export const inRequest = (id: string, work: () => void) => current.run(id, work)

export const requestId = () => current.getStore()
