import { db } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import type { About } from './asker.server'
import { words } from './messages/words'
import { post } from './post.server'

/** On `report.settled`: what was decided, to whoever reported and left an address. */
export async function tellReporter({ id, data }: About & { data: Record<string, unknown> }): Promise<void> {
  const report = await db.report.findUnique({
    where: { id: String(data.reportId) },
    select: {
      kind: true,
      email: true,
      language: true,
      state: true,
      message: true,
      question: { select: { title: true } },
    },
  })
  const { email } = report ?? {}
  if (!report || !email) return
  const language = report.language as Language
  const told = words[language].reported
  await post(`event ${id}`, async () => ({
    to: email,
    language,
    subject: told.subject,
    parts: [
      { kind: 'text', words: told.lead(report.question.title) },
      { kind: 'text', words: report.state === 'founded' ? told.founded : told.unfounded },
      { kind: 'text', words: told.words },
      { kind: 'quote', words: report.message },
      { kind: 'text', words: report.kind === 'about-me' ? told.rights : told.next },
    ],
  }))
}
