import { type About, trackLink, writeToAsker } from './asker.server'

/** On `question.hidden`: it is off public view, the follow-up page says why, and another person can read it again. */
export async function tellHidden(event: About): Promise<void> {
  await writeToAsker(event, async (told, asker, tx) => {
    if ((await tx.question.count({ where: { id: asker.id, visibility: 'hidden' } })) === 0) return null
    return {
      subject: told.hidden.subject(asker.reference),
      parts: [
        { kind: 'text', words: told.hidden.lead },
        { kind: 'text', words: told.hidden.next },
        await trackLink(tx, asker, told.track, true),
        { kind: 'text', words: told.yourWords },
        { kind: 'quote', words: asker.title },
      ],
    }
  })
}
