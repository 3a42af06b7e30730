import { randomUUID } from 'node:crypto'
import { madeUp } from './support/madeUp'
import { expect, linkIn, test } from './support/test'

/** What no honest form sends, and what some people type all the same: each is answered, nothing runs, nothing is lost. */

const hostile: Readonly<Record<string, string>> = {
  empty: '',
  'white space': ' \t\r\n\u00a0 ',
  'a hundred thousand signs': 'à la mairie '.repeat(8_334),
  'null bytes': 'la\u0000fontaine\u0000\u0000',
  'control characters': 'la \u0007\u001b[31mfontaine\u009b',
  'a right-to-left override': 'la fontaine \u202egnp.exe',
  'characters of no width': 'la\u200bfon\u2060tai\ufeffne',
  pictures: '👩‍👩‍👧‍👦 🏳️‍🌈 🇫🇷 👍🏽',
  'half a character': 'la fontaine \ud83d',
  'accents in pieces': 'la fontaine e\u0301te\u0301',
  HTML: '</textarea><script>alert(1)</script><img src=x onerror=alert(1)>',
  'a link that is a script': '[la fontaine](javascript:alert(1)) <javascript:alert(1)>',
  'a statement': "'; drop table question; --",
  'percent signs': '%00%ff%27 100 %',
  'a path': '../../../../etc/passwd',
  'a template': '{{7*7}} #{7*7} <%= 7*7 %>',
}

const forms: Readonly<Record<string, Record<string, string>>> = {
  '/questions/new': {
    title: 'Pourquoi la fontaine est-elle à sec ?',
    body: 'Depuis le début du mois il n’y coule plus une goutte.',
    displayName: '',
    email: 'qui@example.org',
    addressee: 'unknown',
    topic: '',
    submissionId: '',
  },
  '/track': { email: 'qui@example.org' },
  '/sign-in': { email: 'qui@example.org' },
  '/desk/sign-in': { email: 'agent@demo.example', password: 'faux', to: '' },
  '/follow': { email: 'qui@example.org', topic: 'stationnement', service: '', official: '', q: '', how: '' },
  '/guide/outcomes/decision': { rule: 'court', start: '2026-09-14', residence: '', noticeGiven: 'yes' },
  '/guide/letters/L5': { senderName: 'x', senderAddress: 'y', place: 'z', today: '2026-11-24' },
}

for (const [path, honest] of Object.entries(forms))
  test(`whatever a field of ${path} holds, the answer is a page, and keeps it`, async ({ request, baseURL }) => {
    test.setTimeout(120_000)
    const headers = { origin: new URL(baseURL ?? '').origin }
    for (const field of Object.keys(honest))
      for (const [name, value] of Object.entries(hostile)) {
        const told = `${field}: ${name}`
        const form = { ...honest, email: `${randomUUID()}@example.org`, ...{ [field]: value } }
        const answer = await request.post(path, { form, headers, maxRedirects: 0 })
        // What is followed stands in the address of the form: a topic nobody made is a page that does not exist.
        expect(path === '/follow' ? [303, 404, 422] : [200, 303, 422], told).toContain(answer.status())
        if (answer.status() !== 422) continue
        const html = await answer.text()
        expect(html, told).toMatch(/class="[^"]*(error-summary|notice)/)
        expect(html, told).not.toContain('<script>alert')
        expect(html, told).not.toContain('onerror=alert(1)>')
        // The rest of what was typed is still there.
        for (const [other, kept] of Object.entries(honest))
          if (other !== field && kept.length > 12 && other !== 'email')
            expect(html, `${told}, ${other}`).toContain(kept)
      }
  })

test('whatever an address holds, the answer is a page', async ({ request }) => {
  test.setTimeout(120_000)
  const addresses = [
    '/questions?q=@',
    '/en/questions?q=@',
    '/questions?topic=@',
    '/questions?service=@&outcome=@&status=@&sort=@',
    '/questions?after=@',
    '/questions/@',
    '/topics/@',
    '/q/@',
    '/follow?q=@',
    '/follow?topic=@',
    '/guide/start?a=@',
    '/guide/start?case=@&rev=@',
    '/guide/outcomes/@',
    '/guide/outcomes/decision?a=@&rev=@',
    '/guide/letters/@',
    '/track/@',
    '/confirm/@',
    '/sign-in/@',
    '/follow/mine/@',
    '/@',
  ]
  for (const address of addresses)
    for (const [name, value] of Object.entries(hostile)) {
      // No browser sends an address of a hundred thousand signs, and Node's parser stops it before us.
      const word = encodeURIComponent(Buffer.from(value).toString().slice(0, 400))
      const answer = await request.get(address.replaceAll('@', word), { maxRedirects: 0 })
      expect(answer.status(), `${address}: ${name}`).toBeLessThan(500)
      const html = await answer.text()
      expect(html, `${address}: ${name}`).not.toContain('<script>alert')
      expect(html, `${address}: ${name}`).not.toMatch(/href="javascript:/i)
    }
})

test('what runs elsewhere does not run on a published page, and pictures stay whole', async ({
  request,
  baseURL,
  visit,
  visitAs,
  mailTo,
}) => {
  const origin = new URL(baseURL ?? '').origin
  const email = `${randomUUID()}@example.org`
  const title = `<b>Fontaine</b> \u202e${madeUp()} 👩‍👩‍👧‍👦 "à sec" & pourquoi ?`
  const body = `${hostile.HTML} ${hostile['a link that is a script']} ${hostile['a statement']} 🏳️‍🌈`
  const asked = await request.post('/questions/new', {
    form: { title, body, email, addressee: 'unknown' },
    headers: { origin },
    maxRedirects: 0,
  })
  expect(asked.status()).toBe(303)
  const confirm = linkIn(await mailTo(email, '/confirm/'), '/confirm/')
  const confirmed = await request.post(confirm, { headers: { origin }, maxRedirects: 0 })
  const track = confirmed.headers().location ?? ''
  const reference = /\d{4}-\d{6}/.exec(await (await request.get(track)).text())?.[0] ?? ''
  const desk = await visitAs('agent', `/desk/questions/${reference}/publish`)
  await desk.getByRole('button', { name: 'Publier' }).click()
  await expect(desk).toHaveURL(new RegExp(`/desk/questions/${reference}$`))

  const page = await visit('/')
  const ran: string[] = []
  page.on('dialog', dialog => {
    ran.push(dialog.message())
    void dialog.dismiss()
  })
  for (const path of [`/q/${reference}`, '/questions', `/questions?q=Fontaine`, track, '/']) {
    await page.goto(path)
    expect(await page.locator('main img[src="x"], main b, main script, a[href^="javascript"]').count(), path).toBe(0)
  }
  await page.goto(`/q/${reference}`)
  const shown = page.getByRole('heading', { level: 1 })
  await expect(shown).toContainText('<b>Fontaine</b>')
  await expect(shown).toContainText('👩‍👩‍👧‍👦')
  expect(await shown.textContent()).not.toContain('\u202e')
  await expect(page.locator('main')).toContainText('drop table question')
  expect(ran).toEqual([])
})

test('a topic, a service or an official nobody made is refused on its field', async ({ request, baseURL }) => {
  const headers = { origin: new URL(baseURL ?? '').origin }
  const honest = { ...forms['/questions/new'], email: `${randomUUID()}@example.org` }
  for (const [field, value] of [
    ['topic', 'forged'],
    ['addressee', 'service:forged'],
    ['addressee', 'official:forged'],
    ['addressee', 'mayor'],
  ] as const) {
    const answer = await request.post('/questions/new', { form: { ...honest, [field]: value }, headers })
    expect(answer.status(), value).toBe(422)
    expect(await answer.text(), value).toContain(`id="${field}-error"`)
  }
})

test('a link of somebody else, used up or made up opens nothing, and says what to do', async ({
  request,
  baseURL,
  mailTo,
}) => {
  const headers = { origin: new URL(baseURL ?? '').origin }
  const email = `${randomUUID()}@example.org`
  const form = { ...forms['/questions/new'], email, title: `Une fontaine ${madeUp()} à sec ?` }
  await request.post('/questions/new', { form, headers, maxRedirects: 0 })
  const confirm = linkIn(await mailTo(email, '/confirm/'), '/confirm/')
  const token = confirm.split('/').pop() ?? ''
  for (const path of ['/track/', '/sign-in/', '/follow/confirm/', '/follow/mine/', '/desk/welcome/'])
    for (const method of ['get', 'post'] as const) {
      const answer = await request[method](path + token, { headers, maxRedirects: 0 })
      expect([404, 405, 410, 422], `${method} ${path}`).toContain(answer.status())
      if (method === 'get') expect(await answer.text(), path).toMatch(/<main.*<a [^>]*href="\//s)
    }
  const flipped = confirm.slice(0, -1) + (confirm.endsWith('A') ? 'B' : 'A')
  expect((await request.get(flipped)).status()).toBe(404)
})
