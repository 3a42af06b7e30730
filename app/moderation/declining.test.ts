import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { articlesShape, filled } from './articles'
import { declineShape, reasonCode } from './declining'

const shipped = articlesShape.parse(parse(readFileSync('prisma/pages/charter.yaml', 'utf8'))).articles
const shape = declineShape(shipped)
const form = {
  version: '3',
  commandId: '0190b5a2-0000-4000-8000-000000000000',
  article: '3',
  reason: 'others-data',
  message: 'Bonjour, retirez le nom.',
}
const problems = (more: object) => {
  const read = shape.safeParse({ ...form, ...more })
  return read.success ? {} : Object.fromEntries(read.error.issues.map(({ path, message }) => [path.join('.'), message]))
}

test('article, reason and message together are a decision', () => {
  expect(problems({})).toEqual({})
})

test('a reason brings its article with it, and contradicts any other', () => {
  expect(shape.parse({ ...form, article: '' }).article).toBe('3')
  expect(problems({ article: '1' })).toEqual({ article: 'other-article' })
})

test('nobody is told nothing', () => {
  expect(problems({ message: '  ' })).toEqual({ message: 'missing' })
  expect(problems({ message: '\u200b' })).toEqual({ message: 'missing' })
  expect(problems({ article: '', reason: '' })).toEqual({ reason: 'missing' })
})

test('an article is enough, by its number or by a sentence that starts with it', () => {
  expect(shape.parse({ ...form, reason: '' })).toMatchObject({ article: '3', reason: '' })
  expect(shape.parse({ ...form, article: 'Article 4 de la charte', reason: '' }).article).toBe('4')
  expect(shape.parse({ ...form, article: undefined, reason: '6' })).toMatchObject({ article: '6', reason: '' })
  expect(problems({ article: '42', reason: '' })).toEqual({ article: 'missing' })
})

test('a reason in one’s own words is taken with its article, and only its code is told to others', () => {
  expect(shape.parse({ ...form, reason: 'Vise Mme Martin' })).toMatchObject({ article: '3', reason: 'Vise Mme Martin' })
  expect(problems({ article: '', reason: 'Vise Mme Martin' })).toEqual({ article: 'missing' })
  expect(problems({ reason: 'x'.repeat(501) })).toEqual({ reason: 'too-long' })
  expect(reasonCode(shipped, 'others-data')).toBe('others-data')
  expect(reasonCode(shipped, 'Vise Mme Martin')).toBe('other')
})

test('a proposed text with a blank left in it is not sent', () => {
  expect(problems({ message: 'Appelez le {{authority.phone}}.' })).toEqual({ message: 'blank' })
})

test('without the version seen and an id of its own a decision is nobody’s', () => {
  expect(problems({ version: undefined, commandId: undefined })).toEqual({ version: 'missing', commandId: 'missing' })
  expect(problems({ version: '', commandId: 'twice' })).toEqual({ version: 'missing', commandId: 'missing' })
})

test('the authority’s telephone is written into the proposed words', () => {
  const texts = filled(shipped, { 'authority.phone': '05 56 00 00 00' }).flatMap(({ reasons }) =>
    reasons.flatMap(({ messages }) => messages),
  )
  expect(texts.some(({ text }) => text.includes('05 56 00 00 00'))).toBe(true)
  expect(texts.every(({ text }) => !text.includes('{{authority.phone}}'))).toBe(true)
})
