import type { Words } from './requirements'

/** What was typed so far, as far as it can be read: for a preview, and to say all that is missing at once. */
export function wordsTyped(typed: Record<string, string | string[]>): Words {
  const one = (name: string) => [typed[name] ?? ''].flat()[0] ?? ''
  return {
    body: one('body'),
    nature: one('nature'),
    outcome: one('outcome'),
    ground: one('ground') || null,
    explanation: one('explanation'),
    subject: [typed.subject ?? []].flat().filter(Boolean),
    visibility: one('visibility'),
    signerName: one('signerName'),
    signerCapacity: one('signerCapacity'),
    remedyNotice: one('remedyNotice'),
  }
}
