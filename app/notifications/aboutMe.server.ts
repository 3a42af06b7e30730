import { getAuthority } from '~/directory/authority.server'
import { answerBy } from '~/moderation/reports/rightsClock'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { formatDate } from '~/platform/i18n/format'
import type { Language } from '~/platform/i18n/language'

/** A report about oneself as its mails need it: whom to tell, about what, and the day of the answer. Null: nobody. */
export async function aboutMe(reportId: unknown) {
  const report = await db.report.findUnique({
    where: { id: String(reportId) },
    select: {
      kind: true,
      email: true,
      language: true,
      at: true,
      extendedAt: true,
      extendedReason: true,
      question: { select: { title: true } },
    },
  })
  if (report?.kind !== 'about-me' || !report.email) return null
  const { email, at, extendedAt, extendedReason, question } = report
  const language = report.language as Language
  const received = today((await getAuthority()).time.timeZone, at)
  const dateFor = (extended: boolean) => formatDate(answerBy(received, extended), language)
  return { email, language, title: question.title, dateFor, extended: extendedAt !== null, reason: extendedReason }
}
