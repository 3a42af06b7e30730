import { expect, it } from 'vitest'
import { type PersonalKind, personalKinds } from '~/platform/text/personalData'
import { passagesOf, unseen, withoutPersonal } from './reread'

const marks = Object.fromEntries(personalKinds.map(kind => [kind, `[${kind}]`])) as Record<PersonalKind, string>
const typed = {
  title: 'Qui rappelle au 06 12 34 56 78 ?',
  body: 'Le 06 12 34 56 78 ou le 06 12 34 56 78, ou jeanne@exemple.fr.',
  displayName: 'jeanne@exemple.fr',
}

it('points each passage out once, where it stands', () => {
  expect(passagesOf(typed, {}).map(({ field, kind, words }) => [field, kind, words])).toEqual([
    ['title', 'phone', '06 12 34 56 78'],
    ['body', 'phone', '06 12 34 56 78'],
    ['body', 'email', 'jeanne@exemple.fr'],
    ['displayName', 'email', 'jeanne@exemple.fr'],
  ])
})

it('removes one passage wherever it stands in its field, and only there', () => {
  const [, inBody] = passagesOf(typed, {})
  expect(withoutPersonal(typed, [inBody?.id ?? ''], {}, marks)).toEqual({
    ...typed,
    body: 'Le [phone] ou le [phone], ou jeanne@exemple.fr.',
  })
})

it('clears a name rather than leaving a mark as somebody’s name', () => {
  const last = passagesOf(typed, {}).at(-1)
  expect(withoutPersonal(typed, [last?.id ?? ''], {}, marks).displayName).toBe('')
})

it('asks about what was not shown yet, and about a passage that changed since', () => {
  const passages = passagesOf(typed, {})
  const seen = passages.map(({ id }) => id)
  expect(unseen(passages, seen)).toEqual([])
  expect(unseen(passagesOf({ ...typed, body: 'Le 06 99 99 99 99 maintenant' }, {}), seen)).toMatchObject([
    { field: 'body', words: '06 99 99 99 99' },
  ])
})

it('leaves a text alone when the passage to remove is not there', () => {
  expect(withoutPersonal(typed, ['body:email:<script>'], {}, marks)).toEqual(typed)
})

it('removes all that was ticked at once', () => {
  const ids = passagesOf(typed, {}).map(({ id }) => id)
  expect(withoutPersonal(typed, ids, {}, marks)).toEqual({
    title: 'Qui rappelle au [phone] ?',
    body: 'Le [phone] ou le [phone], ou [email].',
    displayName: '',
  })
})
