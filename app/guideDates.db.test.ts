import { beforeAll, expect, test } from 'vitest'
import { changeSection, getSection } from './directory/authority.server'
import type { DateShown } from './guide/pages'
import { loadShippedGuide } from './guide/revision.server'
import { addDays } from './platform/calendar/civil'
import { moveClock, today } from './platform/clock.server'
import { postGuidePage } from './routes/parts/guidePages.server'

const origin = 'http://localhost:3999'

beforeAll(async () => {
  await loadShippedGuide()
  // The worked examples run until 2028, and a day that has not come is refused.
  const ahead = Date.parse('2029-01-15T12:00:00Z') - Date.now()
  await moveClock(ahead)
})

function post(path: string, fields: Record<string, string>) {
  return new Request(origin + path, { method: 'POST', body: new URLSearchParams(fields) })
}

async function dateAt(outcome: string, fields: Record<string, string>, query = ''): Promise<DateShown> {
  const answer = await postGuidePage(post(`/guide/outcomes/${outcome}${query}`, fields), outcome)
  expect(new Headers(answer.init?.headers).get('Cache-Control')).toContain('no-store')
  const date = answer.data.page?.outcome?.date
  if (!date) throw new Error('no date is asked here')
  return date
}

const days = ({ main }: DateShown) => [main?.lastDay, main?.safeDay]

async function inZone(holidayZone: string) {
  const { value, version } = await getSection('time')
  await changeSection('time', { ...value, holidayZone }, version, null)
}

test.each([
  ['1', '2026-09-09', '2026-11-10', '2026-11-09'],
  ['3', '2026-09-14', '2026-11-16', '2026-11-13'],
  ['5', '2026-10-24', '2026-12-28', '2026-12-24'],
  ['9', '2027-12-31', '2028-03-01', '2028-02-29'],
  ['11', '2027-01-25', '2027-03-26', '2027-03-25'],
  ['13', '2027-03-05', '2027-05-07', '2027-05-05'],
])('%s · the form counts from %s to %s, safely %s', async (_, start, lastDay, safeDay) => {
  expect(days(await dateAt('decision', { start }))).toEqual([lastDay, safeDay])
})

test('7 · the holidays are those of the authority’s own zone', async () => {
  await inZone('alsace-moselle')
  expect(days(await dateAt('decision', { start: '2028-10-25' }))).toEqual(['2028-12-27', '2028-12-22'])
  await inZone('metropole')
})

test('15 · living abroad is said in the form or by the walk', async () => {
  const byForm = await dateAt('decision', { start: '2026-09-14', residence: 'abroad' })
  const walked = '?a=start.decision&a=notice.yes&a=prior-appeal.no&a=urgent.no&a=earlier.none&a=residence.abroad'
  const byWalk = await dateAt('decision', { start: '2026-09-14' }, walked)
  expect(days(byForm)).toEqual(['2027-01-15', '2027-01-14'])
  expect(days(byWalk)).toEqual(days(byForm))
})

test('17 · a refused permit shows both dates', async () => {
  const date = await dateAt('permit-mine', { start: '2026-10-05' })
  expect([date.main, ...date.others].map(one => [one?.rule, one?.lastDay])).toEqual([
    ['permit-informal', '2026-11-05'],
    ['permit-court', '2026-12-07'],
  ])
})

test('19 · without remedy notice the big date is cautious and the year is folded away', async () => {
  const date = await dateAt('decision', { start: '2026-03-16', noticeGiven: 'no' })
  expect(days(date)).toEqual([null, '2026-05-15'])
  expect(date.others[0]?.lastDay).toBe('2027-03-16')
  expect((await dateAt('decision', { start: '2026-03-16' })).others).toEqual([])
  const walked = await dateAt('decision', { start: '2026-03-16' }, '?a=start.decision&a=notice.no&a=prior-appeal.no')
  expect(days(walked)).toEqual([null, '2026-05-15'])
  expect(walked.others).toMatchObject([{ rule: 'reasonable', lastDay: '2027-03-16', display: 'unfolded' }])
})

test('21 · the silence of an appeal hands its day over to the court’s date', async () => {
  const silence = await dateAt('decision', { rule: 'silence-appeal', start: '2026-10-14' })
  expect(silence.main).toMatchObject({ nominalEnd: '2026-12-14', notBefore: '2026-12-15', safeDay: null })
  const next = silence.afterwards[0]
  expect(next).toMatchObject({ rule: 'after-appeal', start: '2026-12-14' })
  const court = await dateAt('decision', { rule: next?.rule ?? '', start: next?.start ?? '' })
  expect(days(court)).toEqual(['2027-02-15', '2027-02-12'])
})

test('23 · silence, the request for reasons, and the two months they open', async () => {
  const silence = await dateAt('reasons', { rule: 'silence-refusal', start: '2026-08-03' })
  expect(silence.main?.nominalEnd).toBe('2026-10-03')
  expect(days(await dateAt('reasons', { start: '2026-10-03' }))[0]).toBe('2026-12-04')
  expect(days(await dateAt('reasons', { rule: 'reasons-due', start: '2026-10-20' }))).toEqual(['2026-11-20', null])
  const facts = { implicitDecision: '2026-10-03', reasonsOwed: 'yes', reasonsRequested: '2026-10-20' }
  const given = await dateAt('reasons', { rule: 'reasons-extend', start: '2026-11-16', ...facts })
  expect(days(given)).toEqual(['2027-01-18', '2027-01-15'])
  expect(given.main?.cap).toBe('2027-10-20')
})

test('25 · what the authority owes after an electronic request', async () => {
  const receipt = await dateAt('decision', { rule: 'registration-receipt', start: '2026-11-06' })
  const acknowledged = await dateAt('decision', { rule: 'acknowledgement', start: '2026-11-06' })
  expect([receipt.main?.lastDay, acknowledged.main?.lastDay]).toEqual(['2026-11-09', '2026-11-23'])
})

test('the letter counts, not the portal: after an earlier refusal the first one is asked for', async () => {
  const walked = '?a=start.decision&a=notice.yes&a=prior-appeal.no&a=urgent.no&a=earlier.letter&a=residence.metropole'
  const date = await dateAt('decision', { start: '2026-09-03' }, walked)
  expect(date.firstRefusal).toBe(true)
  expect(days(date)).toEqual(['2026-11-04', '2026-11-03'])
})

test('each step that starts on the same day has its own date', async () => {
  const answer = await postGuidePage(post('/guide/outcomes/decision', { start: '2026-09-14' }), 'decision')
  const dated = answer.data.page?.outcome?.steps.filter(step => step.deadline) ?? []
  expect(dated.map(step => [step.id, step.deadline?.safeDay])).toEqual([
    ['informal-appeal', '2026-11-13'],
    ['hierarchical-appeal', '2026-11-13'],
    ['legal-aid', '2026-11-13'],
    ['court', '2026-11-13'],
  ])
  const letter = dated[0]?.letter
  expect(letter?.carried).toEqual({ notification: '2026-09-14' })
  expect(letter?.href).not.toContain('2026-09-14')
})

test.each([
  ['31 February', { start: '2026-02-31' }, 'no-such-day'],
  ['1900', { start: '1900-01-01' }, 'too-early'],
  ['a word', { start: 'hier' }, 'not-a-date'],
  ['nothing', { start: '' }, 'missing'],
])('%s is refused on its field, and what was typed is still there', async (_, fields, code) => {
  const answer = await postGuidePage(post('/guide/outcomes/decision', fields), 'decision')
  expect(answer.init?.status).toBe(422)
  expect(answer.data.page?.outcome?.date).toMatchObject({
    main: null,
    form: { problems: { start: code }, typed: fields },
  })
})

test('tomorrow is refused, today is not', async () => {
  const day = today('Europe/Paris')
  const tomorrow = await postGuidePage(post('/guide/outcomes/decision', { start: addDays(day, 1) }), 'decision')
  expect(tomorrow.data.page?.outcome?.date?.form.problems).toEqual({ start: 'in-the-future' })
  expect((await dateAt('decision', { start: day })).main?.standing).toBe('act')
})

test('not knowing the day gives no date and no reproach', async () => {
  expect(await dateAt('decision', { start: '', unknown: 'yes' })).toMatchObject({
    unknown: true,
    main: null,
    form: { problems: {} },
  })
})

test('a rule the guide does not have is refused', async () => {
  const answer = await postGuidePage(
    post('/guide/outcomes/decision', { rule: 'nope', start: '2026-09-14' }),
    'decision',
  )
  expect(answer.init?.status).toBe(422)
  expect(answer.data.page?.outcome?.date).toMatchObject({ main: null, form: { problems: { rule: 'unknown' } } })
})
