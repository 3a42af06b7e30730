import { makeAccess } from '~/accounts/access.server'
import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db.server'
import { kept } from '~/platform/kept'
import { type About, type Asker, writeToAsker } from './asker.server'
import type { Messages } from './messages/fr'
import { absolute } from './post.server'

/** How long a confirmation link stays open. */
const days = kept.unconfirmed

/** On `question.asked`: the link that confirms it. */
export async function askToConfirm(event: About): Promise<void> {
  await writeToAsker(event, confirmation)
}

/** A new link for a question whose first one expired or did not arrive; at most one in ten minutes. */
export async function sendConfirmationAgain(questionId: string): Promise<void> {
  const slot = Math.floor(now().getTime() / 600_000)
  await writeToAsker({ id: `confirm-again ${questionId} ${slot}`, questionId }, confirmation)
}

async function confirmation(told: Messages, asker: Asker, tx: Tx) {
  const question = await tx.question.findUniqueOrThrow({
    where: { id: asker.id },
    select: { body: true, publication: true },
  })
  if (question.publication !== 'unconfirmed') return null
  const secret = await makeAccess(tx, { purpose: 'confirm', questionId: asker.id, email: asker.email, days })
  return {
    subject: told.confirm.subject,
    urgency: 'asked-for' as const,
    parts: [
      { kind: 'text' as const, words: told.confirm.lead },
      { kind: 'link' as const, words: told.confirm.action, href: absolute(`/confirm/${secret}`), main: true },
      { kind: 'text' as const, words: told.yourWords },
      { kind: 'quote' as const, words: `${asker.title}\n\n${question.body}` },
      { kind: 'text' as const, words: told.notMine },
    ],
  }
}
