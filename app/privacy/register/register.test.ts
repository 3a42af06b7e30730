import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readAnnotations } from './annotations'
import { committedController, registerText } from './registerText'
import { schemaIn } from './schema.server'

const schema = schemaIn('.')

test('every column of every table is said to be about somebody, or not to be', () => {
  const { personal, problems } = readAnnotations(schema)
  expect(problems).toEqual([])
  expect(personal.length).toBeGreaterThan(60)
})

test('a column nobody has thought of, a word nobody knows and a column that went are all found', () => {
  const broken = `/// @personal email gone: what=contact of=askers why=fun kept=forever
/// @plain id id
model Guest {
  id    String @id
  email String
  phone String?
  asked Guest[]
  @@map("guest")
}`
  expect(readAnnotations(broken).problems).toEqual([
    'Guest email gone: why knows no "fun"',
    'Guest email gone: read is missing',
    'Guest email gone: kept knows no "forever"',
    'Guest.phone: nobody has said',
    'Guest.gone: there is no such column',
    'Guest.id: said twice',
  ])
})

test('the register in docs/privacy is the one the schema makes', () => {
  const committed = readFileSync('docs/privacy/register.md', 'utf8')
  expect(committed, 'node start.mjs portal register > docs/privacy/register.md').toBe(
    registerText(schema, 'en', committedController),
  )
})

test('the French register says the same treatments, with no word missing', () => {
  const french = registerText(schema, 'fr', { name: 'Ville', dpo: 'dpo', host: 'h' })
  expect(french.match(/^## /gm)?.length).toBe(registerText(schema, 'en', committedController).match(/^## /gm)?.length)
  expect(french).not.toMatch(/undefined|\[object/)
})
