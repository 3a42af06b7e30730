import { expect, test } from 'vitest'
import type { DeskEvent } from '~/platform/sockets/contract'
import { fr } from '../messages/fr'
import { digestOf } from './digest'

const lea = { id: 'lea', name: 'Léa Martin' }
const event = (more: Partial<DeskEvent>): DeskEvent => ({
  seq: 1,
  kind: 'question.published',
  reference: '2026-000001',
  version: 2,
  actor: lea,
  at: '2026-11-03T14:02:00.000Z',
  row: null,
  ...more,
})

test('news are said in one breath', () => {
  const news = [
    event({ kind: 'question.submitted', actor: null, reference: '2026-000002' }),
    event({ kind: 'question.submitted', actor: null, reference: '2026-000003' }),
    event({}),
    event({ kind: 'answer.published' }),
  ]
  expect(digestOf(news, 'hugo', fr)).toBe('2 nouvelles questions. 1 question traitée par Léa Martin.')
})

test('what one did oneself is not told', () => {
  expect(digestOf([event({})], 'lea', fr)).toBe('')
})
