import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DeskEvent } from '~/platform/sockets/contract'
import { behind, followFrom, hear, receive, takeNews } from './cursor'

const event = (seq: number): DeskEvent => ({
  seq,
  kind: 'question.published',
  reference: '2026-000001',
  version: seq,
  actor: null,
  at: '2026-11-03T08:00:00.000Z',
  row: null,
})
const numbers = (events: DeskEvent[]) => events.map(({ seq }) => seq)

test('the next number is applied, an older one dropped', () => {
  expect(numbers(receive(followFrom(4), [event(5)]).apply)).toEqual([5])
  expect(numbers(receive(followFrom(4), [event(3), event(4)]).apply)).toEqual([])
})

test('what comes too early waits until the gap is filled', () => {
  const early = receive(followFrom(4), [event(7)])
  expect(numbers(early.apply)).toEqual([])
  expect(behind(early.following)).toBe(3)
  const filled = takeNews(early.following, { head: 7, reset: false, events: [event(5), event(6), event(7)] })
  expect(numbers(filled.apply)).toEqual([5, 6, 7])
  expect(behind(filled.following)).toBe(0)
})

test('a loss in a quiet queue shows when the head is told', () => {
  expect(behind(hear(followFrom(4), 6))).toBe(2)
  expect(behind(hear(followFrom(4), 3))).toBe(0)
})

test('after a reset one goes on from the head, and nothing old is applied', () => {
  const { following, apply } = takeNews(receive(followFrom(4), [event(9)]).following, {
    head: 3,
    reset: true,
    events: [],
  })
  expect(apply).toEqual([])
  expect(following).toEqual(followFrom(3))
})

test('whatever is lost, doubled or out of order, each event is applied once and in order', () => {
  const arrivals = fc.array(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 6 }), { maxLength: 40 })
  fc.assert(
    fc.property(arrivals, batches => {
      let following = followFrom(0)
      const applied: number[] = []
      const all = Array.from({ length: 30 }, (_, index) => event(index + 1))
      for (const batch of batches) {
        const step = receive(following, batch.map(event))
        following = step.following
        applied.push(...numbers(step.apply))
      }
      const last = takeNews(following, { head: 30, reset: false, events: all.slice(following.last) })
      applied.push(...numbers(last.apply))
      expect(applied).toEqual(numbers(all))
      expect(behind(last.following)).toBe(0)
    }),
  )
})
