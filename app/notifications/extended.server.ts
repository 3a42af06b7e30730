import { aboutMe } from './aboutMe.server'
import type { About } from './asker.server'
import { words } from './messages/words'
import { post } from './post.server'

/** On `report.extended`: why the answer takes longer, and its new date; the CNIL is named (RGPD art. 12 (3) and (4)). */
export async function tellExtended({ id, data }: About & { data: Record<string, unknown> }): Promise<void> {
  const report = await aboutMe(data.reportId)
  if (!report?.extended) return
  const { email, language, title, dateFor, reason } = report
  const told = words[language].reported
  const date = dateFor(true)
  await post(`event ${id}`, async () => ({
    to: email,
    language,
    subject: told.extendedSubject(date),
    parts: [
      { kind: 'text', words: told.extended(title) },
      { kind: 'text', words: told.extendedWhy },
      { kind: 'quote', words: reason },
      { kind: 'text', words: told.extendedBy(date) },
      { kind: 'text', words: told.rights },
    ],
  }))
}
