import { makeAccess } from '~/accounts/access.server'
import { listOfficials } from '~/directory/officials.server'
import { listServices } from '~/directory/services.server'
import { listTopics } from '~/directory/topics.server'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db, type Tx } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { kept } from '~/platform/kept'
import { fingerprint } from '~/platform/secrets.server'
import { attachFiles, type FileToAttach } from './attachments/attach.server'
import type { QuestionDraft } from './draft'
import { slugOf } from './reference'

/** `own`: the secret by which whoever sent the form has the mail sent again, or elsewhere; null once it is confirmed. */
export type Asked = { ok: true; again: boolean; own: string | null } | { ok: false; problems: Record<string, string> }

/**
 * Keeps a question and its files until its author confirms it by mail. Sending the same form twice keeps one; other
 * content under the same form's id, be it another file, is another question. A topic or an addressee that is not offered
 * is a problem of its field. `slowly`: the link to confirm waits its turn among those of the same e-mail.
 */
export async function askQuestion(
  draft: QuestionDraft,
  language: Language,
  files: FileToAttach[] = [],
  { slowly = false } = {},
): Promise<Asked> {
  const place = await placeOf(draft)
  if (!place.ok) return place
  const submissionKey = draft.submissionId ? `${draft.submissionId}:${contentHash(draft, files)}` : null
  return db.$transaction(async tx => {
    const [question] = await tx.question.createManyAndReturn({
      data: [
        {
          slug: slugOf(draft.title),
          title: draft.title,
          body: draft.body,
          language,
          authorName: draft.displayName || null,
          authorEmail: draft.email,
          addressee: draft.addressee.kind,
          ...place.ids,
          createdAt: now(),
          submissionKey,
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    })
    if (!question) return { ok: true, again: true, own: await ownAgain(tx, submissionKey) }
    await attachFiles(tx, question.id, files)
    await record(tx, { name: 'question.asked', questionId: question.id, version: 1, data: slowly ? { slowly } : {} })
    return {
      ok: true,
      again: false,
      own: await makeAccess(tx, { purpose: 'sent', questionId: question.id, days: kept.unconfirmed }),
    }
  })
}

/** The same form, sent again by whoever has it before them. */
async function ownAgain(tx: Tx, submissionKey: string | null): Promise<string | null> {
  if (!submissionKey) return null
  const question = await tx.question.findFirst({
    where: { submissionKey, publication: 'unconfirmed' },
    select: { id: true },
  })
  return question && makeAccess(tx, { purpose: 'sent', questionId: question.id, days: kept.unconfirmed })
}

type Ids = { topicId: string | null; serviceId: string | null; officialId: string | null }
type Place = { ok: true; ids: Ids } | { ok: false; problems: Record<string, string> }

/** The rows a draft's topic and addressee stand for, or which of them is not offered. */
export async function placeOf({ topic, addressee }: Pick<QuestionDraft, 'topic' | 'addressee'>): Promise<Place> {
  const [topics, services, officials] = await Promise.all([listTopics(), listServices(), listOfficials()])
  const among = (offered: { id: string; slug: string }[], slug: string) =>
    offered.find(one => one.slug === slug)?.id ?? null
  const topicId = among(topics, topic)
  const serviceId = addressee.kind === 'service' ? among(services, addressee.slug) : null
  const officialId = addressee.kind === 'official' ? among(officials, addressee.slug) : null
  const problems: Record<string, string> = {}
  if (topic && !topicId) problems.topic = 'unknown'
  if (addressee.kind !== 'unknown' && !serviceId && !officialId) problems.addressee = 'unknown'
  return Object.keys(problems).length > 0
    ? { ok: false, problems }
    : { ok: true, ids: { topicId, serviceId, officialId } }
}

function contentHash(draft: QuestionDraft, files: FileToAttach[]): string {
  const { title, body, topic, addressee, email, displayName } = draft
  const joined = files.map(({ sentHash, description }) => [sentHash, description])
  return fingerprint(JSON.stringify([title, body, topic, addressee, email, displayName, ...joined]))
}
