import { expect, test } from 'vitest'
import { reportPace, reportStep } from './reportPace'

test('a few reports are free, then a proof is asked for, and only a flood is refused', () => {
  expect(reportStep(1)).toBe('open')
  expect(reportStep(reportPace.free)).toBe('open')
  expect(reportStep(reportPace.free + 1)).toBe('proof')
  expect(reportStep(reportPace.most)).toBe('proof')
  expect(reportStep(reportPace.most + 1)).toBe('refused')
})
