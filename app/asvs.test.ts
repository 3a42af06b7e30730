import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/**
 * The requirements of OWASP ASVS 5.0.0 (May 2025), chapters V6, V7 and V8, by level: github.com/OWASP/ASVS, `5.0/en`,
 * files 0x15, 0x16 and 0x17. Numbers only: the texts are theirs (CC BY-SA 4.0).
 */
const levels: Record<string, string> = {
  1: `6.1.1 6.2.1 6.2.2 6.2.3 6.2.4 6.2.5 6.2.6 6.2.7 6.2.8 6.3.1 6.3.2 6.4.1 6.4.2
    7.2.1 7.2.2 7.2.3 7.2.4 7.4.1 7.4.2 8.1.1 8.2.1 8.2.2 8.3.1`,
  2: `6.1.2 6.1.3 6.2.9 6.2.10 6.2.11 6.2.12 6.3.3 6.3.4 6.4.3 6.4.4 6.5.1 6.5.2 6.5.3 6.5.4 6.5.5 6.6.1 6.6.2 6.6.3
    6.8.1 6.8.2 6.8.3 6.8.4 7.1.1 7.1.2 7.1.3 7.3.1 7.3.2 7.4.3 7.4.4 7.4.5 7.5.1 7.5.2 7.6.1 7.6.2 8.1.2 8.2.3 8.4.1`,
  3: `6.3.5 6.3.6 6.3.7 6.3.8 6.4.5 6.4.6 6.5.6 6.5.7 6.5.8 6.6.4 6.7.1 6.7.2 7.5.3 8.1.3 8.1.4 8.2.4 8.3.2 8.3.3 8.4.2`,
}
const levelOf = new Map(
  Object.entries(levels).flatMap(([level, ids]) => ids.split(/\s+/).map(id => [id, level] as const)),
)

type Line = { id: string; level: string; state: string; where: string; proof: string }

const page = readFileSync('docs/asvs.md', 'utf8')
const lines = page.split('\n').flatMap((row): Line[] => {
  const [, id = '', level = '', , state = '', where = '', proof = ''] = row.split('|').map(cell => cell.trim())
  return /^\d+\.\d+\.\d+$/.test(id) ? [{ id, level, state, where, proof }] : []
})
const ofChapters = lines.filter(({ id }) => /^[678]\./.test(id))

const pages = ['docs/asvs.md', 'docs/threat-model.md', 'SECURITY.md']
/** A path of this repository in a text: `app/…`, `docs/….md`. Addresses of the portal begin with a slash. */
const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:app|docs|e2e|prisma|public)\/[^`\s]+|[\w.-]+\.(?:md|mjs|json|ts|js))`/g)].map(
    ([, path = '']) => path.replace(/#.*$/, ''),
  )
/** A test by its file and its title, as « title » after the file. */
const testsIn = (text: string) =>
  [...text.matchAll(/`([^`\s]+\.(?:test\.tsx?|spec\.ts|last\.ts))`((?:\s*(?:,\s*)?«[^»]+»)+)/g)].flatMap(
    ([, file = '', titles = '']) =>
      [...titles.matchAll(/«\s*([^»]+?)\s*»/g)].map(([, title = '']) => ({ file, title: title.replace(/\s+/g, ' ') })),
  )

test('every requirement of levels 1 and 2 has its line, once, under its own level', () => {
  expect(new Set(ofChapters.map(({ id }) => id)).size).toBe(ofChapters.length)
  for (const [id, level] of levelOf)
    if (level !== '3')
      expect(
        ofChapters.map(line => line.id),
        `no line for ${id}`,
      ).toContain(id)
  for (const { id, level } of ofChapters) expect(level, id).toBe(levelOf.get(id))
})

test('what is met names where and the test that shows it; what is not says why', () => {
  for (const { id, state, where, proof } of lines) {
    expect(['met', 'partly', 'open', 'not met', 'not applicable'], id).toContain(state)
    if (state === 'met') expect([pathsIn(where).length > 0, testsIn(proof).length > 0], id).toEqual([true, true])
    else expect(where.length, `${id} gives no reason`).toBeGreaterThan(20)
  }
})

test.each(pages)('every file and every test %s names is there', name => {
  const text = readFileSync(name, 'utf8')
  expect(pathsIn(text).filter(path => !existsSync(path))).toEqual([])
  const missing = testsIn(text).filter(
    ({ file, title }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(title),
  )
  expect(missing).toEqual([])
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to = '']) =>
    name.startsWith('docs/') ? `docs/${to}` : to,
  )
  expect(links.filter(path => !existsSync(path))).toEqual([])
})
