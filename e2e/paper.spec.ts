import { expect, test } from './support/test'

test('a letter that is not finished prints whole, with room for what is missing, and nothing else', async ({
  visit,
}) => {
  const page = await visit('/guide/letters/L5', { scripts: false })
  await page.emulateMedia({ media: 'print' })
  const letter = page.locator('[data-letter]')
  await expect(letter.getByText('Objet : recours gracieux')).toBeVisible()
  const gap = letter.locator('mark', { hasText: 'Votre prénom et votre nom' }).first()
  await expect(gap).toBeVisible()
  expect(await gap.evaluate(mark => getComputedStyle(mark, '::after').content)).toContain('……')
  for (const words of ['Remplissez ce qui manque', 'À qui l’envoyer', 'Parler à quelqu’un']) {
    await expect(page.getByText(words).first()).toBeHidden()
  }
  await expect(page.getByRole('button', { name: 'Terminer ma lettre' })).toBeHidden()
})

test('on paper an outcome says whom to see, and shows no line that only opens on a screen', async ({ visit }) => {
  const page = await visit('/guide/outcomes/decision')
  const step = page.locator('[data-step="informal-appeal"]')
  const contacts = step.locator('.on-paper')
  const simple = step.locator('.fold:not(.on-paper)')
  await expect(contacts.getByText('France services')).toBeHidden()
  await expect(simple).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(contacts.getByText('France services')).toBeVisible()
  await expect(simple).toBeHidden()
})
