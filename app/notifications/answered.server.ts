import { plainOf } from '~/platform/text/markdown.server'
import { type About, trackLink, writeToAsker } from './asker.server'
import type { Part } from './letter'
import type { Messages } from './messages/fr'

/**
 * On `answer.published`, and when it is amended in substance: the answer itself, whole. A private one reaches its asker here and at the follow-up page, and
 * nobody else anywhere.
 */
export async function tellAnswered(event: About): Promise<void> {
  await writeToAsker(event, async (told, asker, tx) => {
    const answers = await tx.answer.findMany({
      where: { questionId: asker.id, approval: 'published' },
      orderBy: { publishedAt: 'asc' },
    })
    const answer = answers.at(-1)
    if (!answer) return null
    const leads = told.answered
    const lead =
      answer.visibility === 'private' ? leads.privateLead : answers.length > 1 ? leads.amendedLead : leads.lead
    return {
      subject: leads.subject(asker.reference),
      parts: [
        { kind: 'text', words: lead },
        ...(answer.reason ? [{ kind: 'text' as const, words: told.follow.amended.reason(answer.reason) }] : []),
        { kind: 'quote', words: letterText(answer) },
        ...afterNo(answer.outcome, told),
        await trackLink(tx, asker, leads.action, true),
        { kind: 'text', words: told.yourWords },
        { kind: 'quote', words: asker.title },
      ],
    }
  })
}

type Answer = { body: string; explanation: string; remedyNotice: string; signerName: string; signerCapacity: string }

/** An answer as a letter reads: its words, what goes with them, who signed. */
export function letterText({ body, explanation, remedyNotice, signerName, signerCapacity }: Answer): string {
  const signature = [signerName, signerCapacity].filter(Boolean).join(', ')
  return [plainOf(body), explanation, plainOf(remedyNotice), signature].filter(Boolean).join('\n\n')
}

const afterNo = (outcome: string | null, told: Messages): Part[] =>
  outcome === 'negative' || outcome === 'partial' ? [{ kind: 'text', words: told.answered.no }] : []
