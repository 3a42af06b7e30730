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
  for (const days of ['', '0', '121', '1.5', '1e1', '-3', 'quinze'])
    expect(codeOf('promise', { days }), days).toBe('number 1 120')
})

test('a day that does not exist is no closing day', () => {
  expect(codeOf('time', { closingDays: '2026-12-24 2026-02-31' })).toBe('date 2026-02-31')
  expect(codeOf('time', { closingDays: '31/02/2026' })).toBe('date 31/02/2026')
  expect(codeOf('time', { closingDays: 'Noël' })).toBe('date Noël')
})

test('closing days are read as a calendar has them, once each and in order', () => {
  expect(sections.time.parse({ closingDays: '31/12/2026\r\n2026-12-24\n2.1.2027, 24/12/2026' }).closingDays).toEqual([
    '2026-12-24',
    '2026-12-31',
    '2027-01-02',
  ])
})

test('moderation words are kept once each; one that is a whole page is refused', () => {
  expect(sections.moderation.parse({ words: ' couteau \r\n\nfuite de gaz\ncouteau' }).words).toEqual([
    'couteau',
    'fuite de gaz',
  ])
  expect(codeOf('moderation', { words: `couteau\n${'x'.repeat(101)}` })).toBe('line-too-long 100')
  expect(codeOf('moderation', { words: Array.from({ length: 501 }, (_, n) => `mot ${n}`).join('\n') })).toBe(
    'too-many 500',
  )
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
