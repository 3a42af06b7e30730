import { expect, test } from 'vitest'
import { largestEvent } from '~/platform/sockets/contract'
import { cut, nameBytes, rowOf } from './row'

const asked = new Date('2026-11-03T08:00:00Z')
const question = {
  title: 'Quand rouvre la piscine ?',
  publication: 'submitted',
  visibility: 'public',
  channel: 'web',
  addressee: 'service',
  createdAt: asked,
  confirmedAt: null,
  answeredAt: null,
  openReports: 0,
  reviewAskedAt: null,
  reopenedAt: null,
  passOnSince: null,
  topic: { nameFr: 'Sports', nameEn: '' },
  service: { nameFr: 'Direction des sports', nameEn: 'Sports' },
  official: null,
}

test('a line shows the title, the topic and to whom; what is not translated is shown in French', () => {
  expect(rowOf(question)).toEqual({
    title: 'Quand rouvre la piscine ?',
    topic: { fr: 'Sports', en: 'Sports' },
    addressee: { kind: 'service', fr: 'Direction des sports', en: 'Sports' },
    publication: 'submitted',
    visibility: 'public',
    answered: false,
    askedAt: '2026-11-03T08:00:00.000Z',
    channel: 'web',
    marks: [],
  })
})

test('an event stays under a kilobyte, whatever people type', () => {
  for (const character of ['é', '🚲', '"', '\u0001', 'a']) {
    const long = character.repeat(5000)
    const names = { nameFr: long, nameEn: long }
    const waits = { openReports: 9, reviewAskedAt: asked, reopenedAt: asked, passOnSince: asked }
    const row = rowOf({ ...question, ...waits, title: long, topic: names, service: names })
    const actor = { id: '0190b5a2-0000-7000-8000-000000000000', name: cut(long, nameBytes) }
    const event = {
      seq: 2 ** 53 - 1,
      kind: 'question.withdrawn',
      reference: '2026-000001',
      version: 9999,
      actor,
      at: asked.toISOString(),
      row,
    }
    expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThanOrEqual(largestEvent)
  }
})

test('a line says what waits beside the question', () => {
  expect(rowOf({ ...question, openReports: 2, passOnSince: asked }).marks).toEqual(['report', 'pass-on'])
})

test('words are cut at a whole character', () => {
  expect(cut('🚲🚲🚲', 12)).toBe('🚲🚲🚲')
  expect(cut('🚲🚲🚲🚲', 12)).toBe('🚲🚲…')
})
