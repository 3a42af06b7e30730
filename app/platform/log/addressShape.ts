/**
 * A requested address as the log may keep it: the words the portal's own addresses are made of, and `:` for all the rest,
 * which may be a secret, a reference or somebody's words. `/track/:/review`.
 */
export function shapeOf(path: string, known: ReadonlySet<string>): string {
  const parts = path.split('?')[0]?.split('/').slice(1, 12) ?? []
  return `/${parts.map(part => (part === '' || known.has(part) ? part : ':')).join('/')}`
}

/** The words addresses are made of: `track/:token/review` has two. */
export const wordsOfAddresses = (addresses: readonly (string | undefined)[]): Set<string> =>
  new Set(addresses.flatMap(address => (address ?? '').split('/')).filter(word => word && !/^[:*]/.test(word)))
