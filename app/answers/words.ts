import { createHash } from 'node:crypto'
import { canonicalJson } from '~/platform/text/canonical'
import type { Words } from './requirements'

/**
 * The fingerprint of the exact words somebody signs: SHA-256 of canonical JSON (Unicode composed, lines ended by LF)
 * of all that binds them. One comma more is other words; another keyboard or another browser is not.
 */
export function wordsHash(words: Words, attachments: readonly string[] = []): string {
  const { body, explanation, nature, outcome, ground, subject, remedyNotice, signerName, signerCapacity } = words
  const signed = {
    body,
    explanation,
    nature,
    outcome,
    ground,
    subject: [...subject].sort(),
    remedyNotice,
    signer: { name: signerName, capacity: signerCapacity },
    attachments: [...attachments].sort(),
  }
  return createHash('sha256').update(canonicalJson(signed)).digest('hex')
}
