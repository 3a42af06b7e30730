import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { dayInMilliseconds, type Kept, kept } from '~/platform/kept'
import { askedQuestion, staff } from '../../../e2e/support/desk'
import { lookAtHeld } from './held.server'
import { lookAtDue } from './look.server'
import { retain } from './retain.server'
import { rules } from './rules.server'

const daysAgo = (days: number) => new Date(Date.now() - days * dayInMilliseconds)
const mark = () => `b-${randomUUID()}`

/** What each promise is about, as it stood at a moment; returns whether it is still there, words and all. */
type Plant = (at: Date) => Promise<() => Promise<boolean>>

const plants: Record<string, [Kept, Plant]> = {
  'a question never confirmed': [
    'unconfirmed',
    async createdAt => {
      const { id } = await db.question.create({
        data: { slug: 'q', title: 'À confirmer ?', body: '…', authorEmail: 'a@demo.example', createdAt },
      })
      return async () => (await db.question.count({ where: { id } })) === 1
    },
  ],
  'a text not published': [
    'declined',
    async decidedAt => {
      const { id } = await askedQuestion()
      await db.question.update({ where: { id }, data: { publication: 'declined', decidedAt } })
      return async () => (await db.question.count({ where: { id, NOT: { body: '' } } })) === 1
    },
  ],
  'the address of who asked, and links sent there': [
    'address',
    async at => {
      const { id } = await askedQuestion()
      await db.question.update({ where: { id }, data: { publication: 'withdrawn', confirmedAt: at } })
      await db.event.updateMany({ where: { questionId: id }, data: { at } })
      await db.accessLink.create({
        data: { id: mark(), purpose: 'track', questionId: id, email: 'amina@demo.example' },
      })
      return async () => {
        const links = await db.accessLink.count({ where: { questionId: id } })
        const asked = await db.question.count({ where: { id, authorEmail: { not: null } } })
        expect(links).toBe(asked)
        return asked === 1
      }
    },
  ],
  'words a correction replaced': [
    'earlierWords',
    async at => {
      const { id } = await askedQuestion()
      await db.question.update({ where: { id }, data: { publication: 'withdrawn' } })
      await db.earlierWords.create({ data: { questionId: id, title: 'T', body: 'B', at } })
      return async () => (await db.earlierWords.count({ where: { questionId: id } })) === 1
    },
  ],
  'the words of a settled report': [
    'report',
    async settledAt => {
      const { id: questionId } = await askedQuestion()
      const row = { questionId, kind: 'report', reason: 'insult', words: 'Il insulte.', email: 'b@demo.example' }
      const { id } = await db.report.create({ data: { ...row, state: 'founded', settledAt } })
      return async () => (await db.report.count({ where: { id, NOT: { words: '' }, email: { not: null } } })) === 1
    },
  ],
  'an answered request': [
    'request',
    async closedAt => {
      const id = randomUUID()
      const row = { right: 'access', channel: 'post', identity: 'paper', receivedOn: daysAgo(500) }
      await db.rightsRequest.create({ data: { id, ...row, closedAt } })
      return async () => (await db.rightsRequest.count({ where: { id } })) === 1
    },
  ],
  'a mail that left': [
    'mail',
    async sentAt => {
      const occasion = mark()
      const row = { recipient: 'a@demo.example', subject: 's', text: 't', html: 'h', messageId: occasion }
      await db.mail.create({ data: { ...row, occasion, state: 'sent', sentAt, createdAt: daysAgo(900) } })
      return async () => (await db.mail.count({ where: { occasion } })) === 1
    },
  ],
  'a wish to follow': [
    'followRequest',
    async createdAt => {
      const id = mark()
      const row = { email: 'a@demo.example', language: 'fr', kind: 'search', target: '', rhythm: 'weekly' }
      await db.followRequest.create({ data: { id, ...row, createdAt, expiresAt: new Date() } })
      return async () => (await db.followRequest.count({ where: { id } })) === 1
    },
  ],
  'a link that ended': [
    'link',
    async expiresAt => {
      const id = mark()
      await db.accessLink.create({ data: { id, purpose: 'sign-in', email: 'a@demo.example', expiresAt } })
      return async () => (await db.accessLink.count({ where: { id } })) === 1
    },
  ],
  'a session that is over': [
    'passing',
    async expiresAt => {
      const id = mark()
      const person = await staff('Léa', 'Martin')
      await db.session.create({ data: { id, personId: person.id, expiresAt } })
      return async () => (await db.session.count({ where: { id } })) === 1
    },
  ],
  'somebody who waited for a code': [
    'passing',
    async expiresAt => {
      const id = mark()
      await db.signInAsk.create({ data: { id, email: 'a@demo.example', expiresAt } })
      return async () => (await db.signInAsk.count({ where: { id } })) === 1
    },
  ],
  'an account nothing is tied to': [
    'account',
    async createdAt => {
      const { id } = await db.person.create({
        data: { email: `${mark()}@demo.example`, roles: ['citizen'], createdAt },
      })
      return async () => (await db.person.count({ where: { id } })) === 1
    },
  ],
  'a slowed-down try': [
    'tries',
    async at => {
      const key = mark()
      await db.attempt.create({ data: { key, lastAt: at, openAt: at } })
      return async () => (await db.attempt.count({ where: { key } })) === 1
    },
  ],
  'a command': [
    'command',
    async at => {
      const id = randomUUID()
      await db.command.create({ data: { id, actorId: randomUUID(), contentHash: 'x', result: {}, at } })
      return async () => (await db.command.count({ where: { id } })) === 1
    },
  ],
  'words nobody found': [
    'searchMiss',
    async at => {
      const words = mark()
      await db.searchMiss.create({ data: { words, lastOn: at } })
      return async () => (await db.searchMiss.count({ where: { words } })) === 1
    },
  ],
  'the report of a night': [
    'run',
    async at => {
      const { id } = await db.retentionRun.create({ data: { at, by: 'night', gone: {}, held: {} } })
      return async () => (await db.retentionRun.count({ where: { id } })) === 1
    },
  ],
}

/** Every table and how many rows it has, and what any of them says. */
async function everything(): Promise<unknown> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    select format('%I', tablename) as name from pg_tables where schemaname = 'public' order by 1`
  const seen: Record<string, unknown> = {}
  for (const { name } of tables) {
    const [row] = await db.$queryRawUnsafe<{ hash: string | null }[]>(
      `select md5(string_agg(t::text, '' order by t::text)) as hash from ${name} t`,
    )
    seen[name] = row?.hash
  }
  return seen
}

beforeEach(() => retain('operator'))

test.each(Object.entries(plants))('%s stays a day before its time and goes a day after', async (_, [what, plant]) => {
  const fresh = await plant(daysAgo(kept[what] - 1))
  const old = await plant(daysAgo(kept[what] + 1))
  expect((await lookAtDue()).find(one => one.kept === what)).toMatchObject({ count: 1, oldest: expect.any(Date) })
  const { gone } = await retain('night')
  expect(gone[what]).toBe(1)
  expect([await fresh(), await old()]).toEqual([true, false])
  expect((await retain('night')).gone[what]).toBeUndefined()
})

test('every rule has had its boundary tried', () => {
  const tried = new Set(Object.values(plants).map(([what]) => what))
  expect(rules.map(rule => rule.kept).filter(what => !tried.has(what))).toEqual([])
})

test('a dry run changes nothing, and says what the night then does', async () => {
  for (const [what, plant] of Object.values(plants)) await plant(daysAgo(kept[what] + 1))
  const before = await everything()
  const due = (await lookAtDue()).filter(({ count }) => count > 0)
  await lookAtHeld()
  expect(await everything()).toEqual(before)
  const { id, gone } = await retain('night')
  expect(gone).toEqual(Object.fromEntries(due.map(({ kept: what, count }) => [what, count])))
  expect(await db.retentionRun.findUniqueOrThrow({ where: { id } })).toMatchObject({ by: 'night', gone })
})

test('what is not sent yet is not let go of, and is said to wait', async () => {
  const occasion = mark()
  const row = { recipient: 'a@demo.example', subject: 's', text: 't', html: 'h', messageId: occasion, occasion }
  await db.mail.create({ data: { ...row, state: 'queued', createdAt: daysAgo(kept.mail + 1) } })
  await retain('night')
  expect(await db.mail.count({ where: { occasion } })).toBe(1)
  expect(await lookAtHeld()).toMatchObject({ 'mail-queued': 1 })
})

test('an account somebody still uses stays, and so does one of the team', async () => {
  const old = { roles: ['citizen'], createdAt: daysAgo(kept.account + 9) }
  const [asks, follows, works] = [mark(), mark(), mark()].map(name => `${name}@demo.example`) as [
    string,
    string,
    string,
  ]
  for (const email of [asks, follows]) await db.person.create({ data: { email, ...old } })
  await db.person.create({ data: { email: works, ...old, roles: ['agent'] } })
  const { id } = await askedQuestion()
  await db.question.update({ where: { id }, data: { authorEmail: asks } })
  await db.reader.create({ data: { email: follows, secret: mark() } })
  await retain('night')
  expect(await db.person.count({ where: { email: { in: [asks, follows, works] } } })).toBe(3)
})
