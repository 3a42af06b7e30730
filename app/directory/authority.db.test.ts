import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { sections } from './authority'
import { changeSection, getAuthority, getSection } from './authority.server'
import { lastChange } from './lastChange.server'

const email = 'admin@valbrume.example'
const solene = () =>
  db.person.upsert({
    where: { email },
    create: { email, firstName: 'Solène', lastName: 'Tarravel', roles: ['administrator'] },
    update: {},
  })

test('a portal nobody has set up has a name, a calendar and a promise', async () => {
  expect(await getAuthority()).toMatchObject({
    names: { name: 'Porte-voix' },
    time: { timeZone: 'Europe/Paris', holidayZone: 'metropole', closingDays: [] },
    promise: { days: 15 },
  })
})

test('what is set is read back, told once, and by whom', async () => {
  const actor = await solene()
  const contacts = sections.contacts.parse({ phone: ' 01 99 00 24 10 ' })
  expect(await changeSection('contacts', contacts, 0, actor.id)).toEqual({ ok: true })
  expect((await getAuthority()).contacts.phone).toBe('01 99 00 24 10')
  expect(await getSection('contacts')).toMatchObject({ version: 1 })
  const events = await db.event.findMany({ where: { name: 'settings.changed' } })
  expect(events.map(({ data, actorId }) => ({ data, actorId }))).toEqual([
    { data: { section: 'contacts' }, actorId: actor.id },
  ])
  expect((await lastChange('settings.changed', { section: 'contacts' })).by).toBe('Solène Tarravel')
})

test('somebody else’s change is not written over, and nothing is told', async () => {
  const actor = await solene()
  const promise = (days: number) => sections.promise.parse({ days })
  await changeSection('promise', promise(10), 0, actor.id)
  expect(await changeSection('promise', promise(20), 0, actor.id)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  expect(await changeSection('promise', promise(12), 1, actor.id)).toEqual({ ok: true })
  expect(await changeSection('promise', promise(30), 1, actor.id)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  expect((await getAuthority()).promise.days).toBe(12)
  expect(
    await db.event.count({ where: { name: 'settings.changed', data: { path: ['section'], equals: 'promise' } } }),
  ).toBe(2)
})

test('two people saving the first version at once: one is told the other was faster', async () => {
  const actor = await solene()
  const look = (accent: string) => sections.look.parse({ accent })
  const answers = await Promise.all([
    changeSection('look', look('#0b5d5e'), 0, actor.id),
    changeSection('look', look('#7a0019'), 0, actor.id),
  ])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})
