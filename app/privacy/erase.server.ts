import { can } from '~/accounts/permissions'
import { endSessions } from '~/accounts/sessions/end.server'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db, type Tx } from '~/platform/db.server'
import { removeFiles } from '~/platform/files/store.server'
import { fingerprint } from '~/platform/secrets.server'
import { knownPublic } from '~/questions/reread.server'
import type { Texts } from './erasing'
import { holdOf } from './held.server'
import { letGoOf, type Naming } from './letGo.server'

export type Erased = { ok: true; questions: number; held: number } | { ok: false; reason: 'staff' }

/**
 * Lets go of everything the portal knows about an address. Question by question, then the address itself: cut short, it
 * is asked for again and goes on. `actorId`: an administrator does it for somebody who wrote by post.
 */
export async function erase(email: string, texts: Texts, actorId: string | null = null): Promise<Erased> {
  const person = await db.person.findUnique({ where: { email } })
  if (person && (can(person, 'desk.open') || person.leftAt)) return { ok: false, reason: 'staff' }
  const questions = await db.question.findMany({
    where: { authorEmail: email },
    select: { id: true, authorName: true },
  })
  const names = [
    ...new Set([...questions.map(one => one.authorName ?? ''), person?.firstName ?? '', person?.lastName ?? '']),
  ]
  const naming = { names: names.filter(Boolean), known: await knownPublic() }
  let held = 0
  for (const { id } of questions) if (await holdOrLetGo(id, texts, naming)) held++
  await db.$transaction(async tx => {
    await dropAddress(tx, email, held > 0)
    await dropMails(tx, email, naming.names)
    await record(tx, { name: 'person.erased', actorId, data: { texts, questions: questions.length, held } })
  })
  return { ok: true, questions: questions.length, held }
}

/** True when the question is held: then only the reason is noted, and the nightly job finishes it. */
async function holdOrLetGo(questionId: string, texts: Texts, naming: Naming): Promise<boolean> {
  const files = await db.$transaction(async tx => {
    const hold = await holdOf(tx, questionId, texts, now())
    if (!hold) {
      await tx.erasureHold.deleteMany({ where: { questionId } })
      return letGoOf(tx, questionId, texts, naming)
    }
    const noted = { ...hold, texts }
    await tx.erasureHold.upsert({
      where: { questionId },
      create: { questionId, since: now(), ...noted },
      update: noted,
    })
    return null
  })
  if (files) await removeFiles(files)
  return files === null
}

/** A count of supporters stays a number: what goes is the hash that counted the address once. */
async function dropAddress(tx: Tx, email: string, someHeld: boolean) {
  const person = await tx.person.findUnique({ where: { email }, select: { id: true } })
  const held = someHeld ? await tx.question.findMany({ where: { authorEmail: email }, select: { id: true } }) : []
  await tx.accessLink.deleteMany({
    where: {
      OR: [{ email }, ...(person ? [{ personId: person.id }] : [])],
      // The follow-up link of a question under review stays: its answer is read there.
      NOT: { questionId: { in: held.map(({ id }) => id) }, purpose: 'track' },
    },
  })
  await tx.support.deleteMany({ where: { addressHash: fingerprint(email) } })
  await tx.reader.deleteMany({ where: { email } })
  await tx.followRequest.deleteMany({ where: { email } })
  await tx.mailPause.deleteMany({ where: { address: email } })
  await tx.signInAsk.deleteMany({ where: { email } })
  await tx.identityOffer.deleteMany({ where: { email } })
  await tx.$executeRaw`select graphile_worker.remove_job(${`send-links ${fingerprint(email)}`})`
  await tx.report.updateMany({
    where: { email },
    data: { email: null, words: '', message: '', extendedReason: '', submissionKey: null },
  })
  // The request stays to be answered: that it came, on which day, and what it asked for.
  await tx.rightsRequest.updateMany({ where: { email }, data: { email: null, note: '', reference: '', answer: '' } })
  if (person) await endSessions(tx, { personId: person.id }, null)
  await tx.person.deleteMany({ where: { email } })
}

/** Mails to the address, their jobs, and copies of what left to others and says who it is. */
export async function dropMails(tx: Tx, email: string, names: string[]) {
  const said = [email, ...names.filter(name => [...name].length > 3)]
  const naming = said.flatMap(words => [
    { subject: { contains: words } },
    { text: { contains: words } },
    { html: { contains: words } },
  ])
  const rows = await tx.mail.findMany({
    where: { OR: [{ recipient: email }, { state: { not: 'queued' }, OR: naming }] },
    select: { id: true },
  })
  for (const { id } of rows) await tx.$executeRaw`select graphile_worker.remove_job(${`send-mail ${id}`})`
  await tx.mail.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } })
}
