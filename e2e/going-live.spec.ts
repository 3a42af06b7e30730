import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { type Form, fill, held, refused, save } from './support/forms'
import { type NewTown, newTown } from './support/newTown'
import { linkTelephone } from './support/secondFactor'

/** A town's first day: from the link `create-admin` prints to a public site that says who it is. */
test.describe.configure({ mode: 'serial' })

const administrator = { email: 'admin@valbrume.example', password: 'le bac passe à huit heures' }
let town: NewTown
/** The same session in two browsers, the second without JavaScript. */
let desk: Page
let plain: Page

test.beforeAll(async () => {
  town = await newTown(3951)
})
test.afterAll(() => town.close())

const sections: Record<string, Form> = {
  names: {
    'Nom de la collectivité': 'Commune de Valbrume-sur-Lise',
    'Nom des habitants': 'Valbrumois',
    'Nombre d’habitants': '24 180',
    'Électeurs inscrits': '16 340',
  },
  contacts: {
    Téléphone: '01 99 00 24 10',
    Horaires: 'Du lundi au vendredi, de 9 h à 17 h',
    Guichet: 'Hôtel de ville, 1 place du Bac',
    'Adresse postale': 'Mairie de Valbrume, BP 12, 99240 Valbrume',
    'Numéro d’astreinte': '01 99 00 24 99',
    'Adresse des demandes formelles': 'demandes@valbrume.example',
  },
  institutions: {
    'Direction de la publication': 'Odile Ferransac, maire',
    Hébergeur: 'Régie numérique de la Lise, 3 quai du Bac, 01 99 00 24 50',
    'Délégué à la protection des données': 'dpo@valbrume.example',
    'Tribunal administratif': 'Tribunal administratif de Basse-Lise',
    'Adresse du tribunal': '12 rue du Prétoire, 99000 Basse-Lise',
    Préfecture: 'Préfecture de la Lise, 2 cours d’Aval',
    'Médiateur de la collectivité': 'Médiation de Valbrume, 4 rue du Puits',
  },
  security: { 'À qui écrire': 'securite@valbrume.example' },
  time: {
    'Fuseau horaire': { choose: 'Indian/Reunion' },
    'Jours fériés de': { choose: 'La Réunion' },
    'Jours de fermeture': '2026-12-24\n2026-12-31',
  },
  promise: { 'Jours ouvrés': '12' },
  moderation: { Mots: 'couteau\nfuite de gaz' },
  languages: { 'Langue par défaut': { choose: 'Français' } },
  look: { Couleur: '#7a0019' },
}
const shown: Record<string, Form> = {
  ...sections,
  names: { ...sections.names, 'Nombre d’habitants': '24180', 'Électeurs inscrits': '16340' },
}

test('the printed link opens once, keeps the names when the password is refused, and leads to the settings', async ({
  browser,
}) => {
  const link = await town.inviteAdministrator(administrator.email)
  const context = await browser.newContext({ baseURL: town.origin, locale: 'fr-FR' })
  desk = await context.newPage()
  await desk.goto(link)
  await desk.reload()
  await fill(desk, { Prénom: 'Solène', Nom: 'Tarravel', 'Mot de passe': 'trop court' })
  await refused(desk, 'Entrer', { password: 'Douze caractères au moins' })
  await held(desk, { Prénom: 'Solène', Nom: 'Tarravel', 'Mot de passe': '' })
  await fill(desk, { 'Mot de passe': administrator.password })
  await desk.getByRole('button', { name: 'Entrer' }).click()
  await desk.waitForURL(({ pathname }) => pathname === '/desk/security')
  await linkTelephone(desk)
  await desk.goto('/desk')
  await desk.waitForURL(({ pathname }) => pathname === '/desk/settings')
  await expect(desk.getByText('12 informations manquent avant d’ouvrir au public.')).toBeVisible()

  expect((await desk.request.get(link)).status()).toBe(410)
  plain = await withoutScripts(context)
})

async function withoutScripts(context: BrowserContext): Promise<Page> {
  const options = { baseURL: town.origin, storageState: await context.storageState(), javaScriptEnabled: false }
  const other = await context.browser()?.newContext(options)
  if (!other) throw new Error('the browser is gone')
  return other.newPage()
}

test('what cannot be right comes back on its field, with everything else as it was typed', async () => {
  const wrong: [string, Form, Record<string, string>][] = [
    [
      'names',
      { 'Nom de la collectivité': '', 'Nom des habitants': 'Valbrumois', 'Nombre d’habitants': 'beaucoup' },
      { name: 'Il faut quelque chose ici', inhabitants: 'un nombre entier de 0 à' },
    ],
    [
      'contacts',
      { Téléphone: '01 99 00 24 10', Guichet: 'x'.repeat(301) },
      { counter: 'trop long : 300 caractères au plus' },
    ],
    ['security', { 'À qui écrire': 'la mairie' }, { securityContact: 'Écrivez une adresse e-mail' }],
    ['institutions', { Hébergeur: 'x'.repeat(301), Préfecture: 'Préfecture de la Lise' }, { host: '300 caractères' }],
    [
      'time',
      { 'Jours fériés de': { choose: 'La Réunion' }, 'Jours de fermeture': '2026-12-24\n31/02/2026' },
      { closingDays: '« 31/02/2026 » n’est pas un jour' },
    ],
    ['promise', { 'Jours ouvrés': '0' }, { days: 'un nombre entier de 1 à 120' }],
    ['moderation', { Mots: `couteau\n${'x'.repeat(101)}` }, { words: '100 caractères au plus par ligne' }],
    ['look', { Couleur: 'bordeaux' }, { accent: 'un # suivi de six chiffres' }],
  ]
  for (const [index, [section, form, problems]] of wrong.entries()) {
    const page = index % 2 ? plain : desk
    await page.goto(`/desk/settings/${section}`)
    await fill(page, form)
    await refused(page, 'Enregistrer', problems)
    await held(page, form)
  }
  await desk.goto('/desk/settings')
  await expect(desk.getByText('12 informations manquent avant d’ouvrir au public.')).toBeVisible()
})

test('every section is filled in, half of them without JavaScript, and shown as it was kept', async () => {
  for (const [index, [section, form]] of Object.entries(sections).entries()) {
    const page = index % 2 ? plain : desk
    await page.goto(`/desk/settings/${section}`)
    await fill(page, form)
    await save(page, 'Enregistrer', `/desk/settings?saved=${section}`)
    await expect(page.getByText(': c’est enregistré.')).toBeVisible()
    await page.goto(`/desk/settings/${section}`)
    await held(page, shown[section] ?? {})
    await expect(page.getByText('Dernier changement : Solène Tarravel, le ')).toBeVisible()
  }
  await desk.goto('/desk/settings')
  await expect(desk.getByText('Tout ce qu’un portail public doit dire est rempli.')).toBeVisible()
})

test('a colour nobody could read is refused, and the nearest readable one is a press away', async () => {
  await plain.goto('/desk/settings/look')
  await fill(plain, { Couleur: '#ffd54a' })
  await refused(plain, 'Enregistrer', { accent: 'trop claire' })
  await held(plain, { Couleur: '#ffd54a' })
  await save(plain, 'Prendre #876800', '/desk/settings?saved=look')
  await expect(plain.getByText('Couleur : #876800')).toBeVisible()
})

test('two windows on one section: the second learns who was faster and what is there now, and keeps its words', async () => {
  await desk.goto('/desk/settings/promise')
  await plain.goto('/desk/settings/promise')
  await fill(desk, { 'Jours ouvrés': '10' })
  await save(desk, 'Enregistrer', '/desk/settings?saved=promise')
  await fill(plain, { 'Jours ouvrés': '14' })
  const answer = plain.waitForResponse(response => response.request().method() === 'POST')
  await plain.getByRole('button', { name: 'Enregistrer' }).click()
  expect((await answer).status()).toBe(409)
  await expect(plain.getByText('Solène Tarravel a changé cette page entre-temps')).toBeVisible()
  await expect(plain.getByText('Jours ouvrés : 10')).toBeVisible()
  await held(plain, { 'Jours ouvrés': '14' })
  await save(plain, 'Enregistrer', '/desk/settings?saved=promise')
})

test('every public page says what the town said of itself', async ({ request }) => {
  const page = async (path: string) => (await (await request.get(town.origin + path)).text()).replace(/&#x27;/g, '’')
  for (const prefix of ['', '/en']) {
    for (const path of ['/', '/questions', '/questions/new', '/guide', '/charter', '/terms', '/privacy', '/legal']) {
      const html = await page(prefix + path)
      expect(html, prefix + path).toContain('Commune de Valbrume-sur-Lise')
      expect(html, prefix + path).toContain('href="tel:0199002410"')
      expect(html, prefix + path).toContain('Mairie de Valbrume, BP 12, 99240 Valbrume')
    }
  }
  for (const words of ['Odile Ferransac', 'Régie numérique de la Lise', 'dpo@valbrume.example'])
    expect(await page('/legal')).toContain(words)
  expect(await page('/legal')).toContain('demandes@valbrume.example')
  expect(await page('/terms')).toContain('dans les 14 jours ouvrés')
  expect(await page('/questions/new')).toContain('01 99 00 24 99')

  const decision = await page('/guide/outcomes/decision')
  for (const words of ['Tribunal administratif de Basse-Lise', '12 rue du Prétoire', 'Médiation de Valbrume'])
    expect(decision).toContain(words)
  expect(decision).toContain('Préfecture de la Lise')

  const security = await page('/.well-known/security.txt')
  for (const line of [
    'Contact: mailto:securite@valbrume.example',
    'Preferred-Languages: fr, en',
    `Canonical: ${town.origin}/.well-known/security.txt`,
  ])
    expect(security.split('\n')).toContain(line)
  const expires = Date.parse(/^Expires: (.+)$/m.exec(security)?.[1] ?? '')
  expect(expires - Date.now()).toBeGreaterThan(363 * 86_400_000)
  expect(expires - Date.now()).toBeLessThan(365 * 86_400_000)

  const theme = (await page('/')).match(/href="(\/theme-[0-9a-f]+\.css)"/)?.[1]
  expect(await page(theme ?? '')).toContain('--accent:#876800')
})

test('the town chooses which language opens first; the other one keeps its addresses', async ({ browser }) => {
  const reader = await (await browser.newContext({ baseURL: town.origin, javaScriptEnabled: false })).newPage()
  // French, English, and for whoever reads neither (x-default).
  const alternates = () =>
    reader.locator('link[rel=alternate][hreflang]').evaluateAll(links => links.map(link => link.getAttribute('href')))
  await reader.goto('/legal')
  await expect(reader.locator('html')).toHaveAttribute('lang', 'fr')
  expect(await alternates()).toEqual([`${town.origin}/legal`, `${town.origin}/en/legal`, `${town.origin}/legal`])

  await desk.goto('/desk/settings/languages')
  await fill(desk, { 'Langue par défaut': { choose: 'English' } })
  await save(desk, 'Enregistrer', '/desk/settings?saved=languages')
  await reader.goto('/legal')
  await expect(reader.locator('html')).toHaveAttribute('lang', 'en')
  expect(await alternates()).toEqual([`${town.origin}/fr/legal`, `${town.origin}/legal`, `${town.origin}/legal`])
  await reader.getByRole('link', { name: 'Français' }).click()
  await expect(reader).toHaveURL(`${town.origin}/fr/legal`)
  await expect(reader.getByRole('heading', { name: 'Mentions légales' })).toBeVisible()
  await reader.getByRole('link', { name: 'Questions', exact: true }).click()
  await expect(reader).toHaveURL(`${town.origin}/fr/questions`)

  // A link shared while English came second still leads to its page.
  await reader.goto('/en/legal')
  await expect(reader).toHaveURL(`${town.origin}/legal`)
  await expect(reader.locator('html')).toHaveAttribute('lang', 'en')
})

test('each change is one event with its author; what was refused left none', async () => {
  const events = await town.events()
  const changes = events.filter(({ name }) => name === 'settings.changed')
  const last = ['look', 'promise', 'promise', 'languages']
  expect(changes.map(({ data }) => data.section)).toEqual([...Object.keys(sections), ...last])
  expect(new Set(changes.map(({ by }) => by))).toEqual(new Set([administrator.email]))
  expect(events.filter(({ name }) => name.startsWith('person.')).map(({ name, by }) => [name, by])).toEqual([
    ['person.invited', null],
    ['person.welcomed', administrator.email],
    // The second factor that outside the demonstration an administrator must have.
    ['person.secured', administrator.email],
  ])
})
