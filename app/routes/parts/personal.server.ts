/** Headers of a page that shows somebody what is theirs: kept nowhere on the way. */
export const personal = { 'Cache-Control': 'private, no-store' }
