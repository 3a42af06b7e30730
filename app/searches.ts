const searched = /^\/(?:(?:fr|en)\/)?questions(?:\/similar|\/feed\.atom)?(?:\.data)?$/

/**
 * Whether an address asks PostgreSQL to look for somebody's words: what costs most, and what robots do without end. The
 * query is read as the page reads it, however it is spelt.
 */
export function isSearch(address: string): boolean {
  const mark = address.indexOf('?')
  if (mark < 0 || !searched.test(address.slice(0, mark))) return false
  const query = new URLSearchParams(address.slice(mark))
  return Boolean(query.get('q') || query.get('title'))
}
