import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { fingerprint } from '~/platform/secrets.server'

export type Known = Awaited<ReturnType<typeof knownOf>>

/**
 * Everything the portal knows about an address (RGPD art. 15 and 20), and nothing of anybody else's: who of the staff
 * did what, who reported what and who supports what are not theirs.
 */
export async function knownOf(email: string) {
  const person = await db.person.findUnique({ where: { email }, select: personal })
  const personId = person?.id
  const questions = await questionsAsked(email)
  return {
    writtenOn: now(),
    email,
    account: person && { ...person, id: undefined },
    sessions: await db.session.findMany({ where: { personId: personId ?? nobody }, select: sessionColumns }),
    links: await linksOf(email, personId),
    questions,
    supports: await db.support.findMany({
      where: { addressHash: fingerprint(email) },
      select: { at: true, question: about },
      orderBy: { at: 'asc' },
    }),
    follows: await db.follow.findMany({
      where: { reader: { email } },
      select: { kind: true, target: true, rhythm: true, createdAt: true },
      orderBy: { createdAt: 'asc' },
    }),
    followRequests: await db.followRequest.findMany({
      where: { email },
      select: { kind: true, target: true, rhythm: true, createdAt: true, expiresAt: true },
    }),
    reports: await db.report.findMany({ where: { email }, select: reportColumns, orderBy: { at: 'asc' } }),
    requests: await db.rightsRequest.findMany({
      where: { email },
      select: { right: true, channel: true, receivedOn: true, note: true, extendedAt: true, extendedReason: true },
    }),
    mails: await mailsTo(email),
    mailPause: await db.mailPause.findMany({ where: { address: email }, select: { reason: true, since: true } }),
    acts: personId
      ? await db.event.findMany({
          where: { actorId: personId },
          select: { name: true, at: true },
          orderBy: { at: 'asc' },
        })
      : [],
  }
}

const nobody = '00000000-0000-0000-0000-000000000000'
const about = { select: { reference: true, title: true } } as const
const personal = {
  id: true,
  email: true,
  firstName: true,
  lastName: true,
  roles: true,
  language: true,
  createdAt: true,
} as const
const sessionColumns = { createdAt: true, seenAt: true, expiresAt: true, method: true, device: true } as const
const reportColumns = {
  kind: true,
  reason: true,
  words: true,
  at: true,
  state: true,
  extendedAt: true,
  extendedReason: true,
  settledAt: true,
  message: true,
  question: about,
} as const

const linksOf = (email: string, personId?: string) =>
  db.accessLink.findMany({
    where: { OR: [{ email }, ...(personId ? [{ personId }] : [])] },
    select: { purpose: true, createdAt: true, expiresAt: true, usedAt: true },
    orderBy: { createdAt: 'asc' },
  })

async function questionsAsked(email: string) {
  const rows = await db.question.findMany({
    where: { authorEmail: email },
    select: asked,
    orderBy: { createdAt: 'asc' },
  })
  return Promise.all(
    rows.map(async ({ id, attachments, ...question }, index) => ({
      ...question,
      attachments: attachments.map((file, place) => ({
        ...file,
        file: `files/${question.reference ?? `question-${index + 1}`}/${place + 1}-${file.name}`,
      })),
      history: await db.event.findMany({
        where: { questionId: id, name: { notIn: othersActs } },
        select: { name: true, at: true },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
      }),
    })),
  )
}

/** That somebody else reported or supports a question is theirs. */
const othersActs = ['report.made', 'report.settled', 'report.extended', 'question.supported']

const asked = {
  id: true,
  reference: true,
  title: true,
  body: true,
  language: true,
  channel: true,
  publication: true,
  visibility: true,
  authorName: true,
  contactBy: true,
  contactAt: true,
  createdAt: true,
  confirmedAt: true,
  publishedAt: true,
  supports: true,
  earlier: { select: { title: true, body: true, authorName: true, at: true }, orderBy: { at: 'asc' } },
  precisions: { select: { words: true, at: true }, orderBy: { at: 'asc' } },
  contest: { select: { words: true, at: true } },
  rating: { select: { helped: true, words: true, at: true } },
  cuts: { select: { title: true, body: true, message: true, state: true, at: true }, orderBy: { at: 'asc' } },
  declines: { select: { article: true, reason: true, message: true, at: true }, orderBy: { at: 'asc' } },
  hidings: { select: { reason: true, at: true, liftedAt: true }, orderBy: { at: 'asc' } },
  reviews: { select: { about: true, words: true, state: true, message: true, at: true }, orderBy: { at: 'asc' } },
  answers: {
    where: { approval: 'published' },
    select: {
      body: true,
      nature: true,
      outcome: true,
      ground: true,
      explanation: true,
      visibility: true,
      signerName: true,
      signerCapacity: true,
      remedyNotice: true,
      publishedAt: true,
    },
    orderBy: { publishedAt: 'asc' },
  },
  attachments: {
    select: { id: true, name: true, type: true, bytes: true, description: true, isPublic: true, createdAt: true },
    orderBy: { position: 'asc' },
  },
  erasureHold: { select: { reason: true, since: true, until: true } },
} as const

/** A mail's own links open things without asking who comes: their secrets stay in the mailbox they were sent to. */
async function mailsTo(email: string) {
  const rows = await db.mail.findMany({
    where: { recipient: email },
    select: { subject: true, text: true, state: true, createdAt: true, sentAt: true },
    orderBy: { createdAt: 'asc' },
  })
  return rows.map(row => ({ ...row, text: row.text.replace(/(\/)[\w-]{43}(?![\w-])/g, '$1…') }))
}
