const search = /^\/(?:(?:fr|en)\/)?questions(?:\/similar|\/feed\.atom|(?:\/similar)?\.data)?\?(?:.*&)?(?:q|title)=[^&]/

/** Whether an address asks PostgreSQL to look for somebody's words: what costs most, and what robots do without end. */
export const isSearch = (address: string): boolean => search.test(address)
