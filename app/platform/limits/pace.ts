/**
 * How often one network address may do what costs or bothers others: `most` times in a window of `seconds`. Generous, for
 * a library's forty readers come from one address; what is over waits for the window's end and no longer. OWASP ASVS 5, 2.4.1.
 */
export const paces = {
  /** A search, or a look at similar questions, that no kept page answers. */
  search: { most: 240, seconds: 60 },
  /** A mail with links, sent to whatever address is typed. */
  links: { most: 30, seconds: 600 },
  /** Leaving for a sign-in provider: a row that waits ten minutes. */
  provider: { most: 60, seconds: 600 },
  /** A mail that asks somebody to confirm that they want to follow. */
  follow: { most: 60, seconds: 600 },
  /** A wrong password at the desk's door, whatever the account. Browsers known there do not count, nor wait. */
  door: { most: 200, seconds: 600 },
} as const

export type Paced = keyof typeof paces
