import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, request, test } from '@playwright/test'
import { runProcess, startProcess } from './process'

type Mail = { to: string; subject: string; text: string }

/** A portal of one's own, with data of its own, for what would disturb others: its clock, its mail server. */
export async function ownPortal(port: number, more: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'porte-voix-own-'))
  const env = { DATA_DIR: join(folder, 'data'), PORT: String(port), RATE_LIMITS: 'off', ...more }
  const portal = startProcess([], env)
  await portal.said('To stop')
  const origin = `http://localhost:${port}`
  const http = await request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } })
  const post = async (path: string, form: Record<string, string> = {}) => {
    const answer = await http.post(path, { form, maxRedirects: 0 })
    expect(answer.status(), path).toBe(303)
    return answer.headers().location ?? ''
  }
  const mails = async () => (await (await http.get('/dev/outbox.json')).json()) as Mail[]
  const mailsTo = async (to: string) => (await mails()).filter(mail => mail.to === to)
  /** Opens the link of the newest mail that has one and presses its button. */
  const pressLink = async (to: string, path: string) => {
    const link = async () =>
      (await mailsTo(to)).flatMap(({ text }) => new RegExp(`${path}[\\w-]+`).exec(text)?.[0] ?? [])[0] ?? ''
    await expect.poll(link, { message: `a mail to ${to} with a link to ${path}` }).not.toBe('')
    return post(await link())
  }
  return {
    origin,
    http,
    post,
    mails,
    mailsTo,
    /** Signs out: what was set as a cookie is gone. */
    forget: () => post('/desk/sign-out'),
    pressLink,
    /** Asks and confirms; the follow-up page and the reference come back. */
    asks: async (email: string, title: string) => {
      const body = 'Depuis l’hiver dernier, sans un mot d’explication.'
      await post('/questions/new', { title, body, email, addressee: 'unknown' })
      const track = await pressLink(email, '/confirm/')
      const page = await (await http.get(track)).text()
      return { track, reference: /\b\d{4}-\d{6}\b/.exec(page)?.[0] ?? '' }
    },
    publishes: async (reference: string) => {
      await post('/desk/sign-in', { email: 'agent@demo.example', password: 'porte-voix-demo' })
      const path = `/desk/questions/${reference}/publish`
      const version = /name="version"[^>]*value="(\d+)"/.exec(await (await http.get(path)).text())?.[1] ?? ''
      await post(path, { version, commandId: randomUUID() })
    },
    command: (...args: string[]) => runProcess(['portal', ...args], env),
    close: async () => {
      await http.dispose()
      portal.child.kill('SIGTERM')
      const { code } = await portal.ended
      rmSync(folder, { recursive: true, force: true })
      expect(code).toBe(0)
    },
  }
}

/** A browserless journey beside a portal of its own takes the time of a first start. */
export const ownPortalTakes = () => test.setTimeout(180_000)
