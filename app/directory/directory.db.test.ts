import { beforeEach, expect, test } from 'vitest'
import { addDays } from '~/platform/calendar/civil'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { changeOfficial } from './changeOfficial.server'
import { changeTopic } from './changeTopic.server'
import { createOfficial } from './createOfficial.server'
import { createService } from './createService.server'
import { createTopic } from './createTopic.server'
import { OfficialDraft, ServiceDraft, TopicDraft } from './drafts'
import { getOfficial, listOfficials } from './officials.server'
import { listServices } from './services.server'
import { getTopic, listTopics } from './topics.server'

const solene = '0195f000-0000-7000-8000-000000000001'
const day = today('Europe/Paris')
const topic = (more = {}) => TopicDraft.parse({ nameFr: 'Voirie et circulation', nameEn: 'Roads and traffic', ...more })
const official = (more = {}) =>
  OfficialDraft.parse({
    firstName: 'Odile',
    lastName: 'Ferransac',
    functionFr: 'Maire',
    capacity1: 'Maire de Valbrume',
    startsOn1: addDays(day, -240),
    ...more,
  })

beforeEach(async () => {
  await db.topic.deleteMany()
  await db.service.deleteMany()
  await db.official.deleteMany()
  await db.$executeRaw`truncate event cascade`
})

test('a topic is made, with an address from its name, and told', async () => {
  await createService(ServiceDraft.parse({ nameFr: 'Voirie' }), solene)
  expect(await createTopic(topic({ service: 'voirie', subject: 'works' }), solene)).toEqual({ ok: true })
  expect(await listTopics()).toMatchObject([
    {
      slug: 'voirie-et-circulation',
      name: { fr: 'Voirie et circulation', en: 'Roads and traffic' },
      subject: 'works',
      service: { slug: 'voirie', name: { fr: 'Voirie', en: 'Voirie' } },
      closed: false,
      version: 1,
    },
  ])
  const events = await db.event.findMany({ orderBy: { at: 'asc' } })
  expect(events.map(({ data }) => data)).toEqual([
    { kind: 'service', slug: 'voirie' },
    { kind: 'topic', slug: 'voirie-et-circulation' },
  ])
})

test('two topics cannot have one address, and nothing is told of the second', async () => {
  await createTopic(topic(), solene)
  expect(await createTopic(topic({ nameEn: 'Streets' }), solene)).toEqual({ ok: false, field: 'slug', reason: 'taken' })
  expect(await db.event.count()).toBe(1)
})

test('a topic cannot be followed by a service that does not exist', async () => {
  expect(await createTopic(topic({ service: 'nulle-part' }), solene)).toEqual({
    ok: false,
    field: 'service',
    reason: 'unknown',
  })
})

test('a closed topic leaves the list and keeps its page', async () => {
  await createTopic(topic(), solene)
  expect(await changeTopic('voirie-et-circulation', topic({ closed: 'yes' }), 1, solene)).toEqual({ ok: true })
  expect(await listTopics()).toEqual([])
  expect(await listTopics({ closed: true })).toHaveLength(1)
  expect(await getTopic('voirie-et-circulation')).toMatchObject({ closed: true, version: 2 })
})

test('a change made from an older form is refused and changes nothing', async () => {
  await createTopic(topic(), solene)
  await changeTopic('voirie-et-circulation', topic({ nameFr: 'Rues' }), 1, solene)
  expect(await changeTopic('voirie-et-circulation', topic({ nameFr: 'Routes' }), 1, solene)).toEqual({
    ok: false,
    reason: 'changed-meanwhile',
  })
  expect((await getTopic('voirie-et-circulation'))?.name.fr).toBe('Rues')
})

test('lists follow the authority’s order, then the alphabet', async () => {
  for (const [nameFr, position] of [
    ['Urbanisme', '2'],
    ['Écoles', '1'],
    ['Culture', '1'],
  ] as const) {
    await createService(ServiceDraft.parse({ nameFr, position }), solene)
  }
  expect((await listServices()).map(({ slug }) => slug)).toEqual(['culture', 'ecoles', 'urbanisme'])
})

test('an official is listed while a mandate lasts, and keeps a page afterwards', async () => {
  await createOfficial(official(), solene)
  expect(await listOfficials()).toMatchObject([
    { slug: 'odile-ferransac', name: { fr: 'Odile Ferransac' }, inOffice: true },
  ])
  await changeOfficial('odile-ferransac', official({ endsOn1: addDays(day, -1) }), 1, solene)
  expect(await listOfficials()).toEqual([])
  expect(await getOfficial('odile-ferransac')).toMatchObject({
    inOffice: false,
    mandates: [{ endsOn: addDays(day, -1) }],
  })
})

test('mandates and accounts are kept as they were written, newest mandate first', async () => {
  const draft = official({
    capacity2: 'Adjointe aux finances',
    startsOn2: addDays(day, -2000),
    endsOn2: addDays(day, -241),
    label1: 'Sa page',
    url1: 'https://valbrume.demo.example/maire',
  })
  await createOfficial(draft, solene)
  const kept = await getOfficial('odile-ferransac')
  expect(kept?.mandates.map(({ capacity }) => capacity)).toEqual(['Maire de Valbrume', 'Adjointe aux finances'])
  expect(kept?.accounts).toEqual([{ label: 'Sa page', url: 'https://valbrume.demo.example/maire' }])
})
