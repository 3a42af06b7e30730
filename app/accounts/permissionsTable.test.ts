import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { permissionsTable } from './permissionsTable'

test('docs/permissions.md says what the rules say: npm run -s portal -- permissions > docs/permissions.md', () => {
  expect(readFileSync('docs/permissions.md', 'utf8')).toBe(permissionsTable())
})
