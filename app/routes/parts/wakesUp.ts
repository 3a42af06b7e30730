/** Desk pages that are plain HTML with small scripts, as public ones are: the ways in, and what protects an account. */
const plain = /^\/desk\/(sign-in|welcome|security|devices|confirm-it-is-me)(\/|$)/

/** Whether React wakes a page up in the browser. */
export const wakesUp = (pathname: string): boolean => isDesk(pathname) && !plain.test(pathname)

/** Whether a page wears the desk's styles. */
export const isDesk = (pathname: string): boolean => /^\/desk(\/|$)/.test(pathname)
