import { expect, test } from 'vitest'
import { cutShape, isCut } from './cutting'

const before = 'Mon voisin Paul, au 12, jette ses ordures dans la rue. Que faire ?'

test('a cut leaves words out, wherever, and may say where', () => {
  expect(isCut(before, before)).toBe(true)
  expect(isCut(before, 'Mon voisin jette ses ordures dans la rue. Que faire ?')).toBe(true)
  expect(isCut(before, 'Mon voisin […] jette ses ordures dans la rue. Que faire ?')).toBe(true)
})

test('new words, changed words or words in another order are no cut', () => {
  expect(isCut(before, 'Mon voisin jette gentiment ses ordures.')).toBe(false)
  expect(isCut(before, 'Mes voisins jettent leurs ordures.')).toBe(false)
  expect(isCut(before, 'Que faire dans la rue ?')).toBe(false)
})

test('a form that cuts nothing, or adds, says so on its field', () => {
  const title = 'Des ordures dans la rue'
  const shape = cutShape({ title, body: before })
  const sent = { version: 1, commandId: '0190b5a2-0000-7000-8000-000000000000', title, message: 'Un nom.' }
  const code = (body: string) =>
    shape.safeParse({ ...sent, body }).error?.issues.map(({ path, message }) => [path[0], message])
  expect(code('Mon voisin jette ses ordures dans la rue. Que faire ?')).toBeUndefined()
  expect(code(before)).toEqual([['body', 'same']])
  expect(code('Quelqu’un jette ses ordures dans la rue.')).toEqual([['body', 'adds']])
})
