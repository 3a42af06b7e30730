import { expect, type Page } from '@playwright/test'

/** A form as somebody fills it in: each label with what is typed there, chosen from its list, or ticked. */
export type Form = Record<string, string | boolean | { choose: string }>

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })

export async function fill(page: Page, form: Form) {
  for (const [label, value] of Object.entries(form)) {
    if (typeof value === 'string') await field(page, label).fill(value)
    else if (typeof value === 'boolean') await field(page, label).setChecked(value)
    else await field(page, label).selectOption(value.choose)
  }
}

/** What was typed stands in its field. */
export async function held(page: Page, form: Form) {
  for (const [label, value] of Object.entries(form)) {
    if (typeof value === 'string') await expect(field(page, label)).toHaveValue(value)
    else if (typeof value === 'boolean') await expect(field(page, label)).toBeChecked({ checked: value })
    else await expect(field(page, label).locator('option:checked')).toHaveText(value.choose)
  }
}

/** Sends the form; it is kept, and the reader stands at `path`. */
export async function save(page: Page, button: string, path: string) {
  const answer = page.waitForResponse(response => response.request().method() === 'POST')
  await page.getByRole('button', { name: button, exact: true }).click()
  expect((await answer).status()).toBe(303)
  expect((await answer).headers()['portal-outcome']).toBe('done')
  await page.waitForURL(url => url.pathname + url.search === path)
}

/** Sends the form; it comes back with these problems and no other, each on its field and named above the form. */
export async function refused(page: Page, button: string, problems: Record<string, string>) {
  const answer = page.waitForResponse(response => response.request().method() === 'POST')
  await page.getByRole('button', { name: button, exact: true }).click()
  expect((await answer).status()).toBe(422)
  expect((await answer).headers()['portal-outcome']).toBe('invalid')
  for (const [id, sentence] of Object.entries(problems)) {
    await expect(page.locator(`#${id}-error`)).toContainText(sentence)
    await expect(page.locator(`[aria-describedby~="${id}-error"]`)).toHaveCount(1)
    await expect(page.getByRole('alert').locator(`a[href="#${id}"]`)).toBeVisible()
  }
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(Object.keys(problems).length)
  // Whoever sent the form stands before its problems, not at the top of a long page.
  await expect(page.getByRole('alert')).toBeInViewport()
}
