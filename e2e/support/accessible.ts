import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate'

/** The HTML standard itself, without rules of taste. */
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] })

/** What is not valid HTML in `html`: a line a fault. */
export async function faultsIn(html: string, address: string): Promise<string[]> {
  const { results } = await validator.validateString(html, address)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${address}: ${ruleId}: ${message} (${selector})`),
  )
}

/** What axe finds on the page as it stands: a line a rule, with where. Only where scripts run: axe is one. */
export async function violationsOn(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze()
  return violations.map(
    ({ id, nodes }) => `${page.url()}: ${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`,
  )
}

/** Nothing that axe objects to, and nothing wider than the window. */
export async function expectAccessible(page: Page) {
  expect(await violationsOn(page)).toEqual([])
  const width = page.viewportSize()?.width ?? 0
  expect(await widthOf(page), `${page.url()} in ${width} px`).toBeLessThanOrEqual(width)
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

type Look = {
  width: number
  media: { colorScheme: 'light' | 'dark'; forcedColors: 'none' | 'active' }
  rules?: readonly string[]
}

/** Forced colours change colours and nothing else; of axe's rules one reads those. */
const contrast = ['color-contrast']

/** The ways in which a page must be readable: on a small phone in the dark, wide and light, with forced colours. */
const looks: readonly Look[] = [
  { width: 320, media: { colorScheme: 'dark', forcedColors: 'none' } },
  { width: 1280, media: { colorScheme: 'light', forcedColors: 'none' } },
  { width: 1280, media: { colorScheme: 'light', forcedColors: 'active' }, rules: contrast },
]

/** Another language brings other words, longer ones too: what is narrow shows it. Colours are those of the first one. */
export const looksOf = (language: string): readonly Look[] => (language === 'fr' ? looks : looks.slice(0, 1))

/** The page in every look, with all that folds unfolded; what is wider than its screen is a violation too. */
export async function violationsInEveryLook(page: Page, within = looks): Promise<string[]> {
  const found: string[] = []
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  for (const { width, media, rules } of within) {
    await page.setViewportSize({ width, height: 800 })
    // Without motion: a colour on its way from one theme to the other is neither.
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    const look = `${width} px, ${media.colorScheme}, forced colours ${media.forcedColors}`
    found.push(...(await violationsOn(page, rules)).map(violation => `${look}: ${violation}`))
    const wide = await widthOf(page)
    if (wide > width) found.push(`${width} px: ${page.url()} is ${wide} px wide`)
  }
  return found
}
