import { expect, test } from 'vitest'
import { sections } from './authority'
import { authorityFields, missingIn, sectionsInOrder, typedOf } from './authorityFields'

const codeOf = (section: keyof typeof sections, form: Record<string, string>) =>
  sections[section].safeParse(form).error?.issues[0]?.message

test('every setting has its field at the desk, and every field its setting', () => {
  for (const section of sectionsInOrder) {
    expect(authorityFields[section].map(({ name }) => name).toSorted()).toEqual(
      Object.keys(sections[section].shape).toSorted(),
    )
  }
  expect(sectionsInOrder.toSorted()).toEqual(Object.keys(sections).toSorted())
})

test('a colour that cannot be read on the page is refused', () => {
  expect(codeOf('look', { accent: '#ffd54a' })).toBe('contrast')
  expect(codeOf('look', { accent: 'vert' })).toBe('colour')
  expect(codeOf('look', { accent: '#7A0019' })).toBeUndefined()
})

test('numbers are read as people write them', () => {
  expect(sections.names.parse({ name: 'Valbrume', inhabitants: '24 180', registeredVoters: '' })).toMatchObject({
    inhabitants: 24180,
    registeredVoters: 0,
  })
  expect(codeOf('promise', { days: '' })).toBe('number')
  expect(codeOf('promise', { days: '0' })).toBe('number')
  expect(codeOf('promise', { days: 'quinze' })).toBe('number')
})

test('a day that does not exist is no closing day', () => {
  expect(codeOf('time', { closingDays: '2026-02-31' })).toBe('date')
  expect(sections.time.parse({ closingDays: '2026-12-24\r\n2026-12-31\n' }).closingDays).toEqual([
    '2026-12-24',
    '2026-12-31',
  ])
})

test('a time zone and a holiday zone must exist', () => {
  expect(codeOf('time', { timeZone: 'Europe/Valbrume' })).toBe('time-zone')
  expect(codeOf('time', { holidayZone: 'bretagne' })).toBe('zone')
})

test('a portal nobody has set up misses its name, though it has one to show', () => {
  expect(missingIn('names', { name: 'Porte-voix', registeredVoters: 0 }, 0)).toEqual(['name', 'registeredVoters'])
  expect(missingIn('names', { name: 'Valbrume', registeredVoters: 16340 }, 1)).toEqual([])
})

test('lists stand in a form a line each, and an unknown number as nothing', () => {
  expect(typedOf({ words: ['couteau', 'fuite de gaz'], inhabitants: 0, days: 15 })).toEqual({
    words: 'couteau\nfuite de gaz',
    inhabitants: '',
    days: '15',
  })
})
