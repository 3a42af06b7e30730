import type { Page } from '@playwright/test'
import { faultsIn, looksOf, violationsInEveryLook } from './support/accessible'
import { madeUp } from './support/madeUp'
import { expect, linkIn, test } from './support/test'

/** What pages look like when something is missing, wrong, waiting or done: where few look, and most are lost. */

const fill = async (page: Page, fields: Record<string, string>) => {
  for (const [name, value] of Object.entries(fields)) await page.locator(`main [name="${name}"]`).first().fill(value)
}
const send = (page: Page) => page.locator('main form:not([method="get"]) button[type="submit"]').first().click()
const nobody = () => `personne-${madeUp()}@example.org`
const asked = () => ({
  title: 'Pourquoi la passerelle du moulin est-elle fermée ?',
  body: 'Depuis lundi une barrière en interdit l’accès, sans un mot.',
  email: nobody(),
})

type State = { name: string; status: number; reach: (page: Page) => Promise<unknown> }
const at = (name: string, status: number, path: string): State => ({ name, status, reach: page => page.goto(path) })
const after = (name: string, status: number, path: string, fields: Record<string, string> = {}): State => ({
  name,
  status,
  reach: async page => {
    await page.goto(path)
    await fill(page, fields)
    await send(page)
  },
})

const states = (prefix: string): State[] => [
  after('a question without a word', 422, `${prefix}/questions/new`),
  after('a question too long', 422, `${prefix}/questions/new`, { ...asked(), body: 'Trop long. '.repeat(2_000) }),
  after('personal data pointed out', 422, `${prefix}/questions/new`, {
    ...asked(),
    body: 'Rappelez-moi au 06 12 34 56 78 ou à moi@example.org, 12 rue des Lilas.',
  }),
  after('a question sent', 200, `${prefix}/questions/new`, asked()),
  at('nothing found', 200, `${prefix}/questions?q=zzzzzzzz`),
  at('nothing found with filters', 200, `${prefix}/questions?q=zzzz&status=open&outcome=negative`),
  at('a cursor the list did not give', 422, `${prefix}/questions?after=x`),
  at('an address that leads nowhere', 404, `${prefix}/no-such-page`),
  at('a question that does not exist', 404, `${prefix}/questions/2026-999999-rien`),
  after('a sign-in without an address', 422, `${prefix}/sign-in`),
  after('a sign-in sent', 200, `${prefix}/sign-in`, { email: nobody() }),
  at('a sign-in link that is used up', 410, `${prefix}/sign-in/nothing`),
  after('following without an address', 422, `${prefix}/follow?topic=stationnement`),
  at('a follow link that leads nowhere', 404, `${prefix}/follow/confirm/nothing`),
  after('a date that has not come', 422, `${prefix}/guide/outcomes/decision`, { start: '2090-01-01' }),
  after('a letter that is not finished', 422, `${prefix}/guide/letters/L5`),
  at('a guide address somebody changed', 422, `${prefix}/guide/start?a=start.no&a=kind.treasure`),
]
const once: State[] = [
  after('links without an address', 422, '/track'),
  after('links sent', 200, '/track', { email: nobody() }),
  at('a tracking link that leads nowhere', 404, '/track/nothing'),
  at('a confirmation link that leads nowhere', 404, '/confirm/nothing'),
  after('a wrong password', 422, '/desk/sign-in', { email: 'agent@demo.example', password: 'faux' }),
  at('a welcome link that leads nowhere', 404, '/desk/welcome/nothing'),
]

for (const [language, list] of [
  ['fr', [...states(''), ...once]],
  ['en', states('/en')],
] as const)
  test(`no state of a page has a violation in any look, or invalid HTML (${language})`, async ({ visit }) => {
    test.setTimeout(300_000)
    const page = await visit('/')
    const found: string[] = []
    for (const { name, status, reach } of list) {
      const documents: { status: number; html: Promise<string> }[] = []
      const keep = (response: Awaited<ReturnType<Page['waitForResponse']>>) => {
        const type = response.headers()['content-type'] ?? ''
        if (response.request().isNavigationRequest() && type.startsWith('text/html'))
          documents.push({ status: response.status(), html: response.text() })
      }
      page.on('response', keep)
      await reach(page)
      await expect.poll(() => documents.at(-1)?.status, { message: name }).toBe(status)
      await page.waitForLoadState()
      const html = (await documents.at(-1)?.html) ?? ''
      expect(html, name).toContain('</html>')
      found.push(...(await faultsIn(html, name)))
      page.off('response', keep)
      found.push(...(await violationsInEveryLook(page, looksOf(language))).map(violation => `${name}: ${violation}`))
    }
    expect(found).toEqual([])
  })

test('what somebody sees of their own question has no violation in any look', async ({ visit, mailTo }) => {
  test.setTimeout(120_000)
  const question = asked()
  const page = await visit('/questions/new')
  await fill(page, question)
  await send(page)
  const confirm = linkIn(await mailTo(question.email, '/confirm/'), '/confirm/')
  await page.goto(confirm)
  const found = await violationsInEveryLook(page)
  await send(page)
  await expect(page).toHaveURL(/\/track\//)
  found.push(...(await violationsInEveryLook(page)))
  await page.goto(confirm)
  found.push(...(await violationsInEveryLook(page)))
  expect(found).toEqual([])
})
