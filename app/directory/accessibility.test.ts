import { expect, test } from 'vitest'
import { type Audit, auditDraft, standingOn } from './accessibility'

const audit: Audit = {
  id: '0195f000-0000-7000-8000-000000000001',
  auditedOn: '2026-03-02',
  auditor: 'Cabinet Lisible',
  rate: 78.5,
  status: 'partial',
  faults: 'Les PDF joints.',
  reportUrl: '',
  recordedOn: '2026-03-10',
}
const typed = {
  id: '0195f000-0000-7000-8000-000000000001',
  auditedOn: '2026-03-02',
  auditor: 'Cabinet Lisible',
  rate: '78,5 %',
  status: 'partial',
  faults: 'Les PDF joints.',
  reportUrl: '',
}
const problems = (more: object) =>
  auditDraft('2026-04-01')
    .safeParse({ ...typed, ...more })
    .error?.issues.map(({ path, message }) => `${path}: ${message}`) ?? []

test('without an audit the portal is not compliant, and says nothing else', () => {
  expect(standingOn('2026-04-01', null)).toEqual({ compliance: 'none', audit: null, expired: false })
})

test('an audit speaks for three years, to the day', () => {
  expect(standingOn('2029-03-02', audit)).toMatchObject({ compliance: 'partial', expired: false })
  expect(standingOn('2029-03-03', audit)).toMatchObject({ compliance: 'none', expired: true })
})

test('a rate is written as people write it', () => {
  expect(auditDraft('2026-04-01').parse(typed)).toMatchObject({ rate: 78.5, status: 'partial' })
  expect(problems({ rate: '100', status: 'full', faults: '' })).toEqual([])
  for (const rate of ['', '-1', '101', '1e2', 'beaucoup', '78,555'])
    expect(problems({ rate })).toEqual(['rate: number 0 100'])
})

test('what contradicts itself is refused, each on its own field', () => {
  expect(problems({ status: 'full' })).toEqual(['status: full'])
  expect(problems({ rate: '100' })).toEqual(['status: not-full'])
  expect(problems({ faults: ' ' })).toEqual(['faults: faults'])
  expect(problems({ auditedOn: '2026-04-02' })).toEqual(['auditedOn: future'])
  expect(problems({ auditedOn: '2026-02-30' })).toEqual(['auditedOn: day'])
  expect(problems({ auditor: '' })).toEqual(['auditor: missing'])
  expect(problems({ reportUrl: 'javascript:alert(1)' })).toEqual(['reportUrl: url'])
})
