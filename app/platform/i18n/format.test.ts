import { expect, test } from 'vitest'
import { formatAge, formatBytes, formatDate, formatNumber, formatTime } from './format'

test('a civil date is written in full words in both languages', () => {
  expect(formatDate('2026-11-03', 'fr', { weekday: true })).toBe('mardi 3 novembre 2026')
  expect(formatDate('2026-11-03', 'en', { weekday: true })).toBe('Tuesday 3 November 2026')
})

test('the first of a month is a « 1er » in French, and only the first', () => {
  expect(formatDate('2026-05-01', 'fr')).toBe('1er mai 2026')
  expect(formatDate('2026-05-01', 'fr', { weekday: true })).toBe('vendredi 1er mai 2026')
  expect(formatDate('2026-05-21', 'fr')).toBe('21 mai 2026')
  expect(formatDate('2026-05-01', 'en')).toBe('1 May 2026')
})

test('an instant is dated where the authority stands', () => {
  const lateOnMonday = new Date('2026-11-02T23:30:00Z')
  expect(formatDate(lateOnMonday, 'fr', { zone: 'Europe/Paris' })).toBe('3 novembre 2026')
  expect(formatDate(lateOnMonday, 'fr', { zone: 'America/Cayenne' })).toBe('2 novembre 2026')
  expect(formatTime(lateOnMonday, 'fr', 'Europe/Paris')).toBe('0\u00a0h\u00a030')
})

test('an age is told in its largest unit', () => {
  const now = new Date('2026-11-03T12:00:00Z')
  expect(formatAge(new Date('2026-11-03T11:59:40Z'), now, 'fr')).toBe('à l’instant')
  expect(formatAge(new Date('2026-11-03T09:10:00Z'), now, 'fr')).toBe('il y a 2 heures')
  expect(formatAge(new Date('2026-11-02T09:00:00Z'), now, 'fr')).toBe('hier')
  expect(formatAge(new Date('2026-10-20T09:00:00Z'), now, 'en')).toBe('14 days ago')
})

test('thousands are set apart as each language does', () => {
  expect(formatNumber(24514, 'fr').replace(/\s/g, ' ')).toBe('24 514')
  expect(formatNumber(24514, 'en')).toBe('24,514')
})

test('a length is told as people read it', () => {
  expect(formatBytes(12, 'fr')).toBe('1\u00a0ko')
  expect(formatBytes(340_400, 'fr')).toBe('340\u00a0ko')
  expect(formatBytes(1_240_000, 'fr')).toBe('1,2\u00a0Mo')
  expect(formatBytes(10_485_760, 'en')).toBe('10.5\u00a0MB')
})
