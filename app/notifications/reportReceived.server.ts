import { aboutMe } from './aboutMe.server'
import type { About } from './asker.server'
import { words } from './messages/words'
import { post } from './post.server'

/** On `report.made`: to whom a text is about, that it arrived and by when it is answered (RGPD art. 12 (3)). */
export async function tellReportReceived({ id, data }: About & { data: Record<string, unknown> }): Promise<void> {
  // Events written before this mail existed do not say which report they are about.
  const report = data.reportId ? await aboutMe(data.reportId) : null
  if (!report) return
  const { email, language, title, dateFor } = report
  const told = words[language].reported
  const date = dateFor(false)
  await post(`event ${id}`, async () => ({
    to: email,
    language,
    subject: told.receivedSubject(date),
    parts: [
      { kind: 'text', words: told.received(title) },
      { kind: 'text', words: told.receivedBy(date) },
      { kind: 'text', words: told.receivedMore },
      { kind: 'text', words: words[language].notMine },
    ],
  }))
}
