import type { Page } from '@playwright/test'
import { madeUp } from './support/madeUp'
import { expect, linkIn, test } from './support/test'

/** Everything by keyboard: WCAG 2.2, 2.1.1 and 2.4.7. The mouse is never used here. */

/** Presses Tab until what has the focus is called `name`, seeing each time that the focus shows. */
async function tabTo(page: Page, name: RegExp) {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => {
      const focused = document.activeElement
      if (!(focused instanceof HTMLElement) || focused === document.body) return null
      const labels = 'labels' in focused ? [...((focused as HTMLInputElement).labels ?? [])] : []
      const name =
        focused.getAttribute('aria-label') ?? (labels.map(label => label.innerText).join(' ') || focused.innerText)
      const style = getComputedStyle(focused)
      return { name: name.trim(), outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 }
    })
    if (!focus) continue
    expect(focus.outline, `the focus shows on “${focus.name}”`).toBe(true)
    if (name.test(focus.name)) return
  }
  throw new Error(`no Tab leads to ${name}`)
}

test('a question is asked, corrected and confirmed by keyboard alone', async ({ visit, mailTo }) => {
  const email = `clavier-${madeUp()}@example.org`
  const page = await visit('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused()
  await tabTo(page, /^Poser une question$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/questions\/new$/)

  await tabTo(page, /Votre question en une ligne/)
  await page.keyboard.type('Pourquoi le lavoir est-il fermé cet été ?')
  await tabTo(page, /Que voulez-vous savoir/)
  await page.keyboard.type('Une chaîne en barre l’entrée depuis juin, sans explication.')
  await tabTo(page, /^Envoyer ma question$/)
  await page.keyboard.press('Enter')

  const summary = page.getByRole('alert')
  await expect(summary).toBeVisible()
  // The browser goes to the summary once the page is there; a Tab before that is one nobody could have pressed.
  await page.waitForLoadState()
  await tabTo(page, /adresse/i)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Votre adresse électronique')).toBeFocused()
  await page.keyboard.type(email)
  await tabTo(page, /^Envoyer ma question$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/questions\/new\/sent/)

  await page.goto(linkIn(await mailTo(email, '/confirm/'), '/confirm/'))
  await tabTo(page, /^Confirmer et envoyer ma question$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/track\//)
  await expect(page.locator('main')).toContainText('Pourquoi le lavoir est-il fermé cet été ?')
})
