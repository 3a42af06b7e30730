import { expect, test } from './support/test'

test('on a phone, facts that take two lines are read whole', async ({ visit }) => {
  const page = await visit('/questions?q=Quarante+arceaux')
  await page.setViewportSize({ width: 320, height: 640 })
  await page.getByRole('link', { name: 'Quarante arceaux à vélos devant la gare' }).click()
  const lines = await page.locator('.facts-line').evaluate(line => {
    // What stands further left than this is cut with the first dot.
    const edge = line.getBoundingClientRect().left + 0.75 * 16
    const texts = [...line.children].flatMap(fact => {
      const range = document.createRange()
      range.selectNodeContents(fact)
      return [...range.getClientRects()]
    })
    return { all: texts.length, facts: line.children.length, cut: texts.filter(({ left }) => left < edge).length }
  })
  expect(lines.all).toBeGreaterThan(lines.facts)
  expect(lines.cut).toBe(0)
})

test('on a tablet, the desk fits with everything in its head', async ({ visitAs }) => {
  const page = await visitAs('admin', '/desk/inbox')
  await page.setViewportSize({ width: 768, height: 900 })
  const [wide, button] = await Promise.all([
    page.evaluate(() => document.documentElement.scrollWidth),
    page.getByRole('button', { name: 'Se déconnecter' }).boundingBox(),
  ])
  expect(wide).toBe(768)
  expect(button?.height).toBeLessThan(56)
})
