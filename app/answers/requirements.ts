import { cleanText } from '~/platform/text/cleanText'
import { hasGround } from './kinds'
import { isIndividual } from './subjects'

/** What the composer writes. */
export type Words = {
  body: string
  nature: string
  outcome: string
  ground: string | null
  explanation: string
  subject: string[]
  visibility: string
  signerName: string
  signerCapacity: string
  remedyNotice: string
}

/**
 * What an answer still owes before it may leave: field → code. Pure; the composer asks while one writes, the act asks
 * before it publishes.
 *
 * - A no says why, in general (ground) and here (explanation); a partial yes says at least in general.
 * - A decision bears its author's first name, name and capacity (CRPA L212-1) and the ways and times of contesting it,
 *   without which its deadline does not run (CJA R421-5).
 * - A decision about one person is theirs alone.
 */
export function missingIn(words: Words): Record<string, string> {
  const missing: Record<string, string> = {}
  if (isBlank(words.body)) missing.body = 'missing'
  if (hasGround(words.outcome) && !words.ground) missing.ground = 'missing'
  if (words.outcome === 'negative' && isBlank(words.explanation)) missing.explanation = 'missing'
  if (words.outcome === 'redirected' && isBlank(words.explanation)) missing.explanation = 'body-unnamed'
  return words.nature === 'decision' ? { ...missing, ...missingInDecision(words) } : missing
}

function missingInDecision({ signerName, signerCapacity, remedyNotice, subject, visibility }: Words) {
  const missing: Record<string, string> = {}
  if (isBlank(signerName)) missing.signerName = 'missing'
  else if (!hasFirstNameAndName(signerName)) missing.signerName = 'whole-name'
  if (isBlank(signerCapacity)) missing.signerCapacity = 'missing'
  if (isBlank(remedyNotice)) missing.remedyNotice = 'missing'
  if (visibility === 'public' && subject.some(isIndividual)) missing.visibility = 'individual'
  return missing
}

// A text of signs nobody sees says nothing.
const isBlank = (text: string) => cleanText(text) === ''

const title = /^(m|mr|mme|mlle|dr|me|monsieur|madame|mademoiselle|docteur|maître|le|la)\.?$/i

/** « Claire Dubois » is whole; « Mme Dubois » and « C. Dubois » are not. */
export function hasFirstNameAndName(signer: string): boolean {
  const [first = '', ...rest] = signer
    .trim()
    .split(/\s+/)
    .filter((word, index) => index > 0 || !title.test(word))
  return rest.length > 0 && /^\p{L}[\p{L}'’-]+$/u.test(first)
}
