import { type About, trackLink, writeToAsker } from './asker.server'

/**
 * On `cut.proposed`: which words would go, why, and where to answer. Nothing is said of one settled meanwhile, nor once
 * the question was decided without it.
 */
export async function tellCut(event: About): Promise<void> {
  await writeToAsker(event, async (told, asker, tx) => {
    const cut = await tx.cut.findFirst({
      where: { questionId: asker.id, state: 'open', question: { publication: 'submitted' } },
    })
    if (!cut) return null
    return {
      subject: told.cut.subject(asker.reference),
      parts: [
        { kind: 'text', words: told.cut.lead },
        { kind: 'text', words: told.cut.words },
        { kind: 'quote', words: cut.message },
        { kind: 'text', words: told.cut.shortened },
        { kind: 'quote', words: `${cut.title}\n\n${cut.body}` },
        await trackLink(tx, asker, told.cut.action, true),
      ],
    }
  })
}
