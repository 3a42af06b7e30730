import { readFileSync } from 'node:fs'
import { madeUp } from './support/madeUp'
import { expect, test } from './support/test'

/** Run when every other test is done: what the portal logged meanwhile is read as a stranger would who got hold of it. */

type Line = { level: number; request?: string; path?: string }
type Mail = { to: string; subject: string; text: string }

const written = () => readFileSync(process.env.E2E_LOG ?? '', 'utf8')

test('the log of the whole run holds nobody’s words, address or secret', async ({ request }) => {
  const [word, secret] = [madeUp(14), `${madeUp(20)}-${madeUp(20)}`]
  await request.get(`/questions?q=${word}`)
  await request.get(`/track/${secret}`)
  await request.get(`/${word}/${word}@example.org`)
  await request.post('/questions/new', {
    headers: { origin: 'http://elsewhere.example' },
    form: { title: word, email: `${word}@example.org` },
  })

  const mails: Mail[] = await (await request.get('/dev/outbox.json')).json()
  const secrets = mails.flatMap(({ text }) => [...text.matchAll(/\/[a-z-]+\/([\w-]{20,})/g)].map(([, token]) => token))
  const kept = written()
  const lines = kept
    .trim()
    .split('\n')
    .filter(line => line.startsWith('{'))
  const answered = lines.map(line => JSON.parse(line) as Line).filter(({ path }) => path)

  expect(answered.map(({ path }) => path)).toEqual(expect.arrayContaining(['/questions', '/track/:', '/:/:']))
  expect(answered.filter(({ request: id }) => !id)).toEqual([])
  for (const planted of [word, secret, ...secrets]) expect(kept).not.toContain(planted)
  for (const { to, subject } of mails) {
    expect(kept).not.toContain(to)
    expect(kept).not.toContain(subject)
  }
  expect(kept.match(/[\w.+-]+@[\w-]+\.\w+/g) ?? []).toEqual([])
  expect(kept.match(/\b127\.0\.0\.1\b|::1\b|::ffff:/g) ?? []).toEqual([])
})
