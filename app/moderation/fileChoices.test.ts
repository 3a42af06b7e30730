import { expect, test } from 'vitest'
import { choiceProblems, fileChoices } from './fileChoices'

const [a, b] = ['0195f000-0000-4000-8000-00000000000a', '0195f000-0000-4000-8000-00000000000b']

test('a file is public only when its box is ticked', () => {
  expect(fileChoices({ file: [a, b], publish: b, [`description-${a}`]: ' Le  portail ' })).toEqual([
    { id: a, isPublic: false, description: 'Le portail' },
    { id: b, isPublic: true, description: '' },
  ])
})

test('a form that names no file chooses nothing, and a forged name is no file', () => {
  expect(fileChoices({ publish: a })).toEqual([])
  expect(fileChoices({ file: ['../../etc/passwd', a, a], publish: 'x' })).toEqual([
    { id: a, isPublic: false, description: '' },
  ])
})

test('a description too long is a problem of its own field', () => {
  expect(choiceProblems(fileChoices({ file: a, [`description-${a}`]: 'x'.repeat(301) }))).toEqual({
    [`description-${a}`]: 'too-long',
  })
})
