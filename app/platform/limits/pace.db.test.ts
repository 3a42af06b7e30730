import { expect, test } from 'vitest'
import { moveClock } from '../clock.server'
import { paces } from './pace'
import { waitBefore } from './pace.server'

test('who searches too fast waits for the end of the minute, and others do not wait with them', async () => {
  for (let times = 0; times < paces.search.most; times += 1) expect(await waitBefore('search', '192.0.2.1')).toBe(0)
  const wait = await waitBefore('search', '192.0.2.1')
  expect(wait).toBeGreaterThan(0)
  expect(wait).toBeLessThanOrEqual(paces.search.seconds)
  expect(await waitBefore('search', '192.0.2.2')).toBe(0)
  expect(await waitBefore('links', '192.0.2.1')).toBe(0)

  await moveClock((wait + 1) * 1000)
  expect(await waitBefore('search', '192.0.2.1')).toBe(0)
})
