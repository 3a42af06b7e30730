/**
 * How long the next try waits after `failed` ones, in seconds. It slows down and never locks: an account can always be
 * reached by its owner, whatever somebody else tries. OWASP ASVS 5, 6.3.1.
 */
export function waitAfter(failed: number): number {
  return failed < freeTries ? 0 : Math.min(longestWait, 2 ** (failed - freeTries + 1))
}

/** Anybody mistypes; the first five cost nothing. */
export const freeTries = 5
const longestWait = 300

/** Failures older than this are forgotten, in seconds. */
export const forgottenAfter = 3600
