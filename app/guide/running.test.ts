import { expect, test } from 'vitest'
import type { Facts } from './deadlineInput'
import { ruleFor, runningRules, stepsFor } from './running'
import { readShippedGuide } from './shipped.server'
import { outcomeOf } from './tree'

const guide = readShippedGuide('prisma/guide')
const decision = outcomeOf(guide, 'decision')

test('after a written refusal the court’s period runs; without notice the uncertain year stands behind it', () => {
  expect(runningRules(decision, { noticeGiven: true })).toEqual(['court'])
  expect(runningRules(decision, { noticeGiven: false })).toEqual(['court', 'reasonable'])
})

test('after silence another period runs, and its steps appear', () => {
  expect(runningRules(decision, { implicitDecision: true, noticeGiven: false })).toEqual(['court-implicit'])
  expect(stepsFor(decision, { implicitDecision: true }).map(step => step.id)).toContain('ask-reasons')
  expect(stepsFor(decision, {}).map(step => step.id)).not.toContain('ask-reasons')
  expect(stepsFor(decision, { collegial: true }).map(step => step.id)).toContain('collegial')
})

test('the court step is there whatever is known', () => {
  const readers: Facts[] = [{}, { implicitDecision: true }, { noticeGiven: false }, { collegial: true }]
  for (const facts of readers) {
    expect(stepsFor(decision, facts).some(step => step.court)).toBe(true)
  }
})

test('a step counts from the silence when the decision is a silence', () => {
  expect(ruleFor('informal-appeal', { implicitDecision: true }, guide.rules)).toBe('court-implicit')
  expect(ruleFor('informal-appeal', {}, guide.rules)).toBe('informal-appeal')
  expect(ruleFor('cada', { implicitDecision: true }, guide.rules)).toBe('cada')
})

test('while waiting, the date shown is that of what was asked', () => {
  const wait = outcomeOf(guide, 'wait')
  expect(runningRules(wait, { askedDocument: true })).toEqual(['silence-document'])
  expect(runningRules(wait, { askedCreche: true })).toEqual(['silence-capacity'])
  expect(runningRules(wait, {})).toEqual(['silence-refusal'])
})
