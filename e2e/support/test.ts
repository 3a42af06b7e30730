import { type APIRequestContext, test as base, expect, type Page } from '@playwright/test'

type Mail = { to: string; subject: string; text: string; html: string; headers: Record<string, string>; at: string }
type Cast = 'admin' | 'agent' | 'agent2' | 'approver' | 'official' | 'editor' | 'editor2' | 'service'

type Fixtures = {
  /** A person of the demonstration in a browser of their own, signed in at the desk, on `path`. */
  visitAs: (who: Cast, path: string) => Promise<Page>
  /** Somebody without an account, in a browser of their own; `scripts: false` for a browser without JavaScript. */
  visit: (path: string, options?: { scripts?: boolean }) => Promise<Page>
  /** The newest mail to an address whose subject or text holds `words`, as soon as it is there. */
  mailTo: (address: string, words: string) => Promise<Mail>
}

export const test = base.extend<Fixtures>({
  visitAs: async ({ browser, baseURL }, use) => {
    await use(async (who, path) => {
      const context = await browser.newContext({ baseURL })
      const origin = new URL(baseURL ?? '').origin
      const form = { email: `${who}@demo.example`, password: 'porte-voix-demo' }
      const answer = await context.request.post('/desk/sign-in', { form, headers: { origin }, maxRedirects: 0 })
      expect(answer.status()).toBe(303)
      const page = await context.newPage()
      await page.goto(path)
      return page
    })
  },
  visit: async ({ browser, baseURL }, use) => {
    await use(async (path, { scripts = true } = {}) => {
      const context = await browser.newContext({ baseURL, javaScriptEnabled: scripts })
      const page = await context.newPage()
      await page.goto(path)
      return page
    })
  },
  mailTo: async ({ request }, use) => {
    await use((address, words) => newestMail(request, address, words))
  },
})

async function newestMail(request: APIRequestContext, address: string, words: string): Promise<Mail> {
  let found: Mail | undefined
  await expect
    .poll(
      async () => {
        const mails = (await (await request.get('/dev/outbox.json')).json()) as Mail[]
        const mine = mails.filter(mail => mail.to === address && `${mail.subject}\n${mail.text}`.includes(words))
        found = mine.toSorted((a, b) => b.at.localeCompare(a.at))[0]
        return Boolean(found)
      },
      { message: `a mail to ${address} that says “${words}”` },
    )
    .toBe(true)
  return found as Mail
}

/** The first address in a mail that leads to `path`. */
export function linkIn(mail: Mail, path: string): string {
  const link = mail.text.match(/https?:\/\/\S+/g)?.find(address => new URL(address).pathname.startsWith(path))
  if (!link) throw new Error(`no link to ${path} in:\n${mail.text}`)
  return new URL(link).pathname
}

export { expect }
