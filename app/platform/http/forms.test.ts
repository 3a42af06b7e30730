import { expect, test } from 'vitest'
import { z } from 'zod'
import { typedIn } from '~/routes/parts/typed'
import { timesLonger } from '../../../e2e/support/effort'
import { parseFields } from './forms.server'

const withFields = (count: number) => {
  const form = new FormData()
  for (let n = 0; n < count; n++) form.append(`f${n}`, 'x')
  return form
}

test('what was typed stands under its name, several times under one name as a list', () => {
  const form = new FormData()
  for (const [name, value] of [
    ['a', '1'],
    ['b', '2\0'],
    ['a', '3'],
    ['__proto__', 'x'],
  ] as const)
    form.append(name, value)
  form.append('file', new File(['x'], 'x.txt'))
  const { typed } = parseFields(form, z.object({}))
  expect(Object.entries(typed)).toEqual([
    ['a', ['1', '3']],
    ['b', '2'],
    ['__proto__', 'x'],
    ['file', ''],
  ])
  expect(Object.getPrototypeOf(typed)).toBe(Object.prototype)
  expect(Object.entries(typedIn(form)).slice(0, 2)).toEqual([
    ['a', '1\n3'],
    ['b', '2\0'],
  ])
})

test('a form of very many fields takes a time that grows with their number', () => {
  const [few, many] = [withFields(2_000), withFields(40_000)]
  expect(
    timesLonger(
      () => parseFields(many, z.object({})),
      () => parseFields(few, z.object({})),
    ),
  ).toBeLessThan(200)
  expect(
    timesLonger(
      () => typedIn(many),
      () => typedIn(few),
    ),
  ).toBeLessThan(200)
})
