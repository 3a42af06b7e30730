import { getAuthority } from '~/directory/authority.server'
import { today } from '~/platform/clock.server'
import { formatDate } from '~/platform/i18n/format'
import { promisedOn } from '~/questions/promise'
import { promiseOf } from '~/questions/promiseOf.server'
import { type About, trackLink, writeToAsker } from './asker.server'

/** On `question.submitted`: it arrived, its reference, when to expect an answer, where to follow it. */
export async function tellReceived(event: About): Promise<void> {
  const authority = await getAuthority()
  await writeToAsker(event, async (told, asker, tx) => {
    const { confirmedAt } = await tx.question.findUniqueOrThrow({
      where: { id: asker.id },
      select: { confirmedAt: true },
    })
    const by = promisedOn(today(authority.time.timeZone, confirmedAt ?? undefined), promiseOf(authority))
    return {
      subject: told.received.subject(asker.reference),
      parts: [
        { kind: 'text', words: told.received.lead(asker.reference) },
        { kind: 'quote', words: asker.title },
        { kind: 'text', words: told.received.promise(formatDate(by, asker.language, { weekday: true })) },
        await trackLink(tx, asker, told.track, true),
        { kind: 'text', words: told.trackHint },
        { kind: 'text', words: told.received.noClock },
      ],
    }
  })
}
