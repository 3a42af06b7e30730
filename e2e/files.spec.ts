import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import * as files from './support/files'
import { madeUp } from './support/madeUp'
import { expect, linkIn, test } from './support/test'

const upload = (name: string, buffer: Buffer, mimeType = 'image/jpeg') => ({ name, mimeType, buffer })
const fresh = () => {
  const id = madeUp()
  return { title: `Pourquoi le lampadaire ${id} clignote-t-il ?`, email: `voisin-${id}@example.org` }
}
const body = 'Depuis dimanche il s’allume et s’éteint toute la nuit, devant l’école.'

async function write(page: Page, question: { title: string; email: string }) {
  await page.getByLabel('Votre question en une ligne').fill(question.title)
  await page.getByLabel('Que voulez-vous savoir ?').fill(body)
  await email(page).fill(question.email)
}

const email = (page: Page) => page.getByLabel('Votre adresse électronique')
const send = (page: Page) => page.getByRole('button', { name: 'Envoyer ma question' }).click()
const joined = (page: Page) => page.getByRole('list', { name: 'Fichiers joints' })

async function expectNarrow(page: Page) {
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.setViewportSize({ width: 1280, height: 720 })
}

test('without scripts: files survive an error, are published one by one, and go when the question is hidden', async ({
  visit,
  visitAs,
  mailTo,
}) => {
  test.setTimeout(120_000)
  const question = fresh()
  const citizen = await visit('/questions/new', { scripts: false })
  await write(citizen, { ...question, email: 'pas une adresse' })
  await citizen
    .getByLabel('Joindre des photos ou un PDF')
    .setInputFiles([
      upload('IMG_2034.JPG', await files.photo()),
      upload('plan.pdf', files.pdf()),
      upload('b.jpg', await files.photo()),
    ])
  await send(citizen)
  await expect(citizen.locator('#email-error')).toBeVisible()
  for (const name of ['IMG_2034.jpg', 'plan.pdf', 'b.jpg'])
    await expect(joined(citizen).getByText(name).first()).toBeVisible()
  await expect(joined(citizen).locator('img').first()).toHaveJSProperty('naturalWidth', 200)
  await expectNarrow(citizen)

  // One is taken off; nothing typed is lost, and nothing is sent.
  await citizen.getByLabel('Ce que montre « IMG_2034.jpg »').fill('Le lampadaire, la nuit')
  await citizen.getByRole('button', { name: 'Retirer « b.jpg »' }).click()
  await expect(citizen.getByText('« b.jpg » est retiré')).toBeVisible()
  await expect(joined(citizen).getByText('b.jpg', { exact: false })).toHaveCount(0)
  await expect(citizen.getByLabel('Ce que montre « IMG_2034.jpg »')).toHaveValue('Le lampadaire, la nuit')

  // Enter in a line sends the form: it never takes a file off.
  await email(citizen).fill(question.email)
  await citizen.getByLabel('Votre question en une ligne').press('Enter')
  await expect(citizen).toHaveURL(/\/questions\/new\/sent/)
  await citizen.goto(linkIn(await mailTo(question.email, '/confirm/'), '/confirm/'))
  await citizen.getByRole('button', { name: 'Confirmer et envoyer ma question' }).click()

  // The author sees both; the public sees nothing yet.
  const track = citizen.url()
  await expect(joined(citizen).getByRole('img', { name: 'Le lampadaire, la nuit' })).toBeVisible()
  await expect(joined(citizen).getByText('Visible de vous et de l’équipe seulement')).toHaveCount(2)
  const reference = (await citizen.textContent('main'))?.match(/\d{4}-\d{6}/)?.[0] ?? ''
  const own = (await joined(citizen).getByRole('link').first().getAttribute('href')) ?? ''
  const name = own.split('/').slice(-2).join('/')
  const stranger = (await visit('/')).request
  const unknown = await stranger.get(`/files/${randomUUID()}/${reference}-1.jpg`)
  const hidden = async () => {
    const answer = await stranger.get(`/files/${name}`)
    expect([answer.status(), await answer.text()]).toEqual([404, await unknown.text()])
  }
  expect(unknown.status()).toBe(404)
  await hidden()
  expect((await stranger.get(own)).headers()['cache-control']).toBe('private, no-store')
  expect((await stranger.get(own.replace(/\/track\/[^/]+/, '/track/x'))).status()).toBe(404)
  const forStaff = await stranger.get(`/desk/questions/${reference}/files/${name}`, { maxRedirects: 0 })
  expect(forStaff.headers().location).toContain('/desk/sign-in')

  // A moderator looks, chooses the picture, and leaves the plan out.
  const desk = await visitAs('agent', `/desk/questions/${reference}`)
  await desk
    .getByRole('region', { name: 'Ce que vous pouvez faire' })
    .getByRole('link', { name: 'Publier', exact: true })
    .click()
  const boxes = desk.getByRole('checkbox', { name: 'Publier ce fichier avec la question' })
  await expect(boxes).toHaveCount(2)
  for (const box of await boxes.all()) await expect(box).not.toBeChecked()
  await expectAccessible(desk)
  await expectNarrow(desk)
  await desk.getByRole('group', { name: 'IMG_2034.jpg' }).getByRole('checkbox').check()
  await desk.getByRole('button', { name: 'Publier', exact: true }).click()
  await expect(desk).toHaveURL(new RegExp(`/desk/questions/${reference}$`))

  const reader = await visit(`/q/${reference}`)
  const picture = reader.getByRole('img', { name: 'Le lampadaire, la nuit' })
  await expect(picture).toHaveAttribute('width', '200')
  await expect(picture).toHaveAttribute('height', '300')
  await expect(reader.getByText('plan')).toHaveCount(0)
  await expect(reader.getByText('IMG_2034')).toHaveCount(0)
  for (const address of [reader.url(), `${reader.url()}.data`]) {
    const html = await (await stranger.get(address)).text()
    expect(html).toContain('Le lampadaire, la nuit')
    expect(html).not.toMatch(/IMG_2034|plan\.pdf|voisin-/)
  }
  await expectAccessible(reader)
  await expectNarrow(reader)
  const shown = await stranger.get(`/files/${name}`)
  expect(shown.headers()).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'private, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  })
  const bytes = await shown.body()
  for (const secret of ['Exif', 'Amina', 'Telephone']) expect(bytes.includes(secret), secret).toBe(false)
  const known = { 'if-none-match': shown.headers().etag ?? '' }
  expect((await stranger.get(`/files/${name}`, { headers: known })).status()).toBe(304)

  // The choice is changed: the plan as well, as a download that opens nowhere.
  await desk.goto(`/desk/questions/${reference}/files`)
  await desk.getByRole('group', { name: 'plan.pdf' }).getByRole('checkbox').check()
  await desk.getByRole('button', { name: 'Enregistrer ce choix' }).click()
  await expect(desk).toHaveURL(new RegExp(`/desk/questions/${reference}$`))
  await expect(desk.getByText(/Fichiers choisis pour la page publique par Bruno/)).toBeVisible()
  await reader.reload()
  const plan = reader.getByRole('link', { name: 'Document 2 joint à la question' })
  const document = await stranger.get((await plan.getAttribute('href')) ?? '')
  expect(document.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${reference}-2.pdf"`,
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  })

  await desk.goto(`/desk/questions/${reference}/hide`)
  await desk.getByLabel('Une autre raison').check()
  await desk.getByRole('button', { name: 'Retirer de la vue' }).click()
  await expect(desk).toHaveURL(new RegExp(`/desk/questions/${reference}$`))
  await hidden()
  await citizen.goto(track)
  await expect(joined(citizen).getByRole('img')).toBeVisible()
})

test('what cannot be joined is refused by name at its field; words and the other files stay', async ({ visit }) => {
  const page = await visit('/questions/new', { scripts: false })
  await write(page, fresh())
  const attempts: [ReturnType<typeof upload>, string][] = [
    [upload('vacances.heic', files.heic(), 'image/heic'), '« vacances.heic » est une photo HEIC'],
    [upload('logo.svg', files.svg(), 'image/svg+xml'), '« logo.svg » n’est ni une image'],
    [upload('photo.jpg', files.archive()), '« photo.jpg » n’est ni une image'],
    [upload('bombe.png', files.pngOf(40_000, 40_000), 'image/png'), '« bombe.png » a plus de points'],
    [upload('vide.jpg', Buffer.alloc(0)), '« vide.jpg » est vide'],
    [upload('lourde.jpg', Buffer.alloc(11_000_000)), '« lourde.jpg » dépasse 10 Mo'],
  ]
  await page
    .locator('#attachments')
    .setInputFiles([upload('bonne.jpg', await files.photo()), ...attempts.slice(0, 1).map(([file]) => file)])
  await send(page)
  await expect(page.locator('#attachments-error')).toContainText(attempts[0]![1])
  for (const [file, sentence] of attempts.slice(1)) {
    await page.locator('#attachments').setInputFiles(file)
    await send(page)
    await expect(page.locator('#attachments-error')).toContainText(sentence)
    await expect(page.locator('#attachments')).toHaveAccessibleDescription(new RegExp(sentence.replace(/[ .]/g, '.')))
    await expect(joined(page).getByText('bonne.jpg').first()).toBeVisible()
    await expect(page.getByLabel('Que voulez-vous savoir ?')).toHaveValue(body)
  }
  await expectNarrow(page)
  const more = await Promise.all(['b.jpg', 'c.jpg', 'd.jpg'].map(async name => upload(name, await files.photo())))
  await page.locator('#attachments').setInputFiles(more)
  await send(page)
  await expect(page.locator('#attachments-error')).toContainText('« d.jpg » est de trop')
  await expect(joined(page).getByRole('listitem')).toHaveCount(3)
  await send(page)
  await expect(page).toHaveURL(/\/questions\/new\/sent/)
})

test('in English the refusal is in English', async ({ visit }) => {
  const page = await visit('/en/questions/new', { scripts: false })
  await page.locator('#attachments').setInputFiles(upload('holiday.heic', files.heic(), 'image/heic'))
  await page.getByRole('button', { name: 'Send my question' }).click()
  await expect(page.locator('#attachments-error')).toContainText('“holiday.heic” is a HEIC photo')
})

test('with scripts: a file too heavy is told before it leaves, and each picture has its line', async ({ visit }) => {
  const page = await visit('/questions/new')
  const question = fresh()
  await write(page, question)
  await page
    .locator('#attachments')
    .setInputFiles([upload('rue.jpg', await files.photo()), upload('lourde.jpg', Buffer.alloc(11_000_000))])
  await expect(page.getByText('« lourde.jpg » dépasse 10 Mo')).toBeVisible()
  await send(page)
  await expect(page.locator('#attachments')).toBeFocused()
  await page
    .locator('#attachments')
    .setInputFiles([upload('rue.jpg', await files.photo()), upload('plan.pdf', files.pdf(), 'application/pdf')])
  await expect(page.getByText('dépasse 10 Mo')).toHaveCount(0)
  await page.getByLabel('Ce que montre « rue.jpg »').fill('La rue de nuit')
  await expect(page.getByLabel('Ce que montre « plan.pdf »')).toBeHidden()
  await expectAccessible(page)
  await expectNarrow(page)
  await email(page).fill('pas une adresse')
  await send(page)
  await expect(page.locator('#email-error')).toBeVisible()
  await page.locator('#attachments').setInputFiles(upload('photo.jpg', files.archive()))
  await send(page)
  await expect(page.locator('#attachments-error')).toContainText('« photo.jpg » n’est ni une image')
  await expectAccessible(page)
  await expectNarrow(page)

  // Forgetting the draft takes what waits here along.
  await page.getByRole('button', { name: 'Oublier mon brouillon' }).click()
  await expect(joined(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Le reprendre' }).click()
  await email(page).fill(question.email)
  await send(page)
  await expect(page).toHaveURL(/\/questions\/new\/sent/)
})
