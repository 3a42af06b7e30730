import { expect, test } from 'vitest'
import { faultOf, withoutWords } from './fault'

test.each([
  '550 5.1.1 <amina@example.org> unknown',
  'invalid input syntax for type uuid: "amina durand"',
  'no route matches URL "/track/Zm9vYmFyYmF6cXV4cXV1eHF1dXV4eA"',
  'Cannot read « Mon fils est malade »',
  "the name 'amina' is taken",
  'connect ECONNREFUSED 2001:db8::7334',
  'connect ECONNREFUSED 192.0.2.17:25',
  'GET https://amina.example/x failed',
  'no such file /var/lib/amina/photo.jpg',
  'call 06 12 34 56 78 now',
  'token AbCdEfGhIjKlMnOpQrStUvWx is over',
])('what a person wrote is not in “%s” any more', said => {
  const kept = withoutWords(said)
  expect(kept).not.toMatch(/amina|fils|2001|192\.0|Zm9v|AbCd|34 56/)
  expect(kept).toContain('…')
})

test('what only we say stays readable', () => {
  expect(withoutWords("The database doesn't answer, and it isn't known why.")).toBe(
    "The database doesn't answer, and it isn't known why.",
  )
})

test('of the database’s errors only the code is kept', () => {
  const refused = Object.assign(new Error('Key (email)=(amina) already exists.'), { code: '23505' })
  expect(faultOf(refused)).toEqual({ kind: 'Error', code: '23505', at: expect.any(Array) })
  const prisma = Object.assign(new Error('Invalid invocation: amina'), { code: 'P2002', clientVersion: '7' })
  expect(JSON.stringify(faultOf(prisma))).not.toContain('amina')
})

test('where it happened is told without the message the stack begins with', () => {
  const { at } = faultOf(new Error('amina\n    wrote this'))
  expect(at?.[0]).toContain('fault.test.ts')
  expect(at?.join()).not.toContain('amina')
})

test('what is no error is told by its type alone', () => {
  expect(faultOf('amina')).toEqual({ kind: 'string' })
})
