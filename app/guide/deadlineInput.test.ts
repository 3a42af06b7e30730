import { expect, test } from 'vitest'
import type { DeadlineInput } from './deadlineInput'
import { deadline } from './deadlines'
import type { Rule } from './rules'
import { readShippedGuide } from './shipped.server'

const { rules } = readShippedGuide('prisma/guide')

const refusal = (input: unknown) => {
  const found = deadline(input as DeadlineInput, rules)
  return found.ok ? null : `${found.field} ${found.reason}`
}

test.each([
  [{ start: '2026-09-14', zone: 'metropole' }, 'rule missing'],
  [{ rule: 'cour', start: '2026-09-14', zone: 'metropole' }, 'rule unknown'],
  [{ rule: '__proto__', start: '2026-09-14', zone: 'metropole' }, 'rule unknown'],
  [{ rule: 'court', zone: 'metropole' }, 'start missing'],
  [{ rule: 'court', start: '14/09/2026', zone: 'metropole' }, 'start not-a-date'],
  [{ rule: 'court', start: 20260914, zone: 'metropole' }, 'start not-a-date'],
  [{ rule: 'court', start: '2026-02-31', zone: 'metropole' }, 'start no-such-day'],
  [{ rule: 'court', start: '2026-00-10', zone: 'metropole' }, 'start no-such-day'],
  [{ rule: 'court', start: '1900-01-01', zone: 'metropole' }, 'start too-early'],
  [{ rule: 'court', start: '2326-01-01', zone: 'metropole' }, 'start too-late'],
  [{ rule: 'court', start: '2026-09-14', zone: 'metropole', today: '2026-09-13' }, 'start in-the-future'],
  [{ rule: 'court', start: '2026-09-14' }, 'zone missing'],
  [{ rule: 'court', start: '2026-09-14', zone: 'mars' }, 'zone unknown'],
  [{ rule: 'court', start: '2026-09-14', zone: 'metropole', residence: 'moon' }, 'residence unknown'],
  [
    { rule: 'court', start: '2026-09-14', zone: 'metropole', facts: { noticeGiven: 'maybe' } },
    'facts.noticeGiven not-a-date',
  ],
  [
    { rule: 'permit-court', start: '2026-09-14', zone: 'metropole', facts: { decision: '2026-09-20' } },
    'facts.decision order',
  ],
  [{ rule: 'court', start: '2026-09-14', zone: 'metropole', extraHolidays: ['Noël'] }, 'extraHolidays not-a-date'],
  [
    { rule: 'after-appeal', start: '2027-01-18', zone: 'metropole', facts: { appealPosted: '2027-02-01' } },
    'facts.appealPosted order',
  ],
  [null, 'rule missing'],
  ['court', 'rule missing'],
])('%j is refused: %s', (input, expected) => {
  expect(refusal(input)).toBe(expected)
})

test('a rule that borrows from itself is refused, not followed for ever', () => {
  const source = [{ article: 'CJA R421-1' }]
  const text = { fr: 'a', en: 'a' }
  const rule = (id: string, sameAs: string): Rule => ({
    id,
    sameAs,
    title: text,
    ask: text,
    purpose: 'actBefore',
    from: 'received',
    sources: source,
  })
  const found = deadline({ rule: 'a', start: '2026-09-14', zone: 'metropole' }, [rule('a', 'b'), rule('b', 'a')])
  expect(found).toEqual({ ok: false, field: 'rule', reason: 'loop' })
})
