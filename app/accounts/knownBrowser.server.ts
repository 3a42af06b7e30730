import { knownCookie, knownIn } from '~/platform/http/cookies.server'
import { count, secondsLeft } from '~/platform/limits/tally.server'
import { newSecret } from '~/platform/secrets.server'

/** Half a year: a browser at work is used more often, and a forgotten one only loses its place in the queue. */
const remembered = 180 * 86_400

/**
 * Whose mistakes a try at the door counts among. A browser this address has signed in with before has a count of its
 * own, so that whoever guesses from the same building or telephone network holds nobody up; any other shares its
 * network's. `known` opens nothing: the password is asked for all the same.
 */
export async function queueOf(email: string, visitor: string, cookieHeader: string | null) {
  const secret = knownIn(cookieHeader)
  const known = secret !== null && (await secondsLeft(rowOf(email, secret))) > 0
  return { known, who: ['sign-in', email, known ? secret : visitor] }
}

/** After a right password; the value is the `Set-Cookie` header, which only the desk's door is ever sent. */
export async function rememberBrowser(email: string): Promise<string> {
  const secret = newSecret()
  await count(rowOf(email, secret), remembered)
  return knownCookie(secret, remembered)
}

/** Kept as a hash of both: the row tells neither who nor where. */
const rowOf = (email: string, secret: string) => ['known browser', email, secret]
