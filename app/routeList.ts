import { type Guard, isGuard } from './accounts/guard'
import { socketGuards } from './moderation/live/socketGuards'

/** A route as the build holds it. */
type Built = { id: string; parentId?: string; path?: string; module: object }
export type BuiltRoutes = Record<string, Built | undefined>

/** `data`: it answers under its address and `.data` too. `MESSAGE`: a message of the desk's socket. */
export type Listed = { path: string; method: 'GET' | 'POST' | 'MESSAGE'; guard: Guard; data: boolean }

/** What the portal answers beside its routes: files of the build, the colours, and the list of routes pages ask for. */
const besides: Listed[] = ['/assets/*', '/theme-:hash.css', '/__manifest'].map(path => ({
  path,
  method: 'GET',
  guard: 'public',
  data: false,
}))

/**
 * Every address and method of the build with the guard its module declares, sorted; and what is wrong with the
 * declarations: a method without one, a guard nobody knows, a guard for a method the route does not have. Pure.
 */
export function listRoutes(routes: BuiltRoutes): { listed: Listed[]; wrong: string[] } {
  const wrong: string[] = []
  const found = Object.values(routes).flatMap(route => {
    const path = route && route.id !== 'root' ? pathOf(route, routes) : null
    return route && path ? ofRoute(route, path, wrong) : []
  })
  const sockets = Object.entries(socketGuards).map(
    ([name, guard]): Listed => ({ path: `/socket.io/desk#${name}`, method: 'MESSAGE', guard, data: false }),
  )
  const every = [...found, ...besides, ...sockets]
  const unique = new Map(every.map(one => [`${one.path} ${one.method} ${one.guard}`, one]))
  return { listed: [...unique.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one), wrong }
}

function ofRoute({ id, module }: Built, path: string, wrong: string[]): Listed[] {
  const { guard = {}, loader, action, default: page } = module as Record<string, unknown>
  const declared = guard as Record<string, unknown>
  const answered = { GET: Boolean(loader ?? page), POST: Boolean(action) }
  return (['GET', 'POST'] as const).flatMap(method => {
    const word = declared[method]
    if (answered[method] !== (word !== undefined)) {
      wrong.push(`${id}: ${method} ${answered[method] ? 'declares no guard' : 'has a guard and no answer'}`)
      return []
    }
    if (word === undefined) return []
    if (isGuard(word)) return [{ path, method, guard: word, data: true }]
    wrong.push(`${id}: nobody knows the guard ${String(word)}`)
    return []
  })
}

function pathOf({ path = '', parentId }: Built, routes: BuiltRoutes): string {
  const parent = parentId && parentId !== 'root' ? routes[parentId] : undefined
  const before = parent ? pathOf(parent, routes) : '/'
  return path ? `${before}/${path}`.replace('//', '/') : before
}
