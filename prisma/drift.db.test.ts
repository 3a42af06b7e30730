import { expect, test } from 'vitest'
import { databaseUrl } from '../app/platform/db.server'
import { schemaDifference } from './difference.mjs'

test('the migrations lead exactly to the schema', async () => {
  expect(await schemaDifference(databaseUrl())).toBe('')
}, 60_000)
