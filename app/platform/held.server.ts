/**
 * One instance per process of what must not exist twice (a pool, a listener, a worker), kept across the module reloads
 * of `npm run dev`. `name` is the instance's own; `make` runs the first time only.
 */
export function held<T>(name: string, make: () => T): T {
  const store = globalThis as typeof globalThis & { porteVoix?: Map<string, unknown> }
  store.porteVoix ??= new Map()
  if (!store.porteVoix.has(name)) store.porteVoix.set(name, make())
  return store.porteVoix.get(name) as T
}
