import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { addDays } from '~/platform/calendar/civil'
import { moveClock, today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { formatDate } from '~/platform/i18n/format'
import { auditDraft } from './accessibility'
import { getAccessibilityPage } from './accessibilityPage.server'
import { getStanding, listAudits } from './audits.server'
import { recordAudit } from './recordAudit.server'

const actor = '0195f000-0000-7000-8000-000000000001'
const ago = (days: number) => addDays(today('Europe/Paris'), -days)
const draft = (more: object = {}) =>
  auditDraft(ago(0)).parse({
    id: randomUUID(),
    auditedOn: ago(40),
    auditor: 'Cabinet *Lisible*',
    rate: '78,5',
    status: 'partial',
    faults: '- Les PDF joints.\n- Une carte <script>x</script>.',
    reportUrl: 'https://questions.demo.example/rapport.pdf',
    ...more,
  })
const words = async () => {
  const { title, sections } = await getAccessibilityPage('fr')
  return { title, ...Object.fromEntries(sections.map(section => [section.title, section.html as string])) }
}

test('until an audit is recorded the statement says the portal is not compliant, whatever the page says', async () => {
  await db.pageText.create({
    data: {
      slug: 'accessibility',
      language: 'fr',
      startsOn: new Date('2026-01-01'),
      body: '# Totalement conforme\n\nBonjour.\n\n## État de conformité\n\nTout est parfait.\n\n## Nous joindre\n\nIci.',
    },
  })
  expect(await getStanding()).toEqual({ compliance: 'none', audit: null, expired: false })
  const said = await words()
  expect(said.title).toBe('Accessibilité\u00a0: non conforme')
  expect(said['État de conformité' as keyof typeof said]).toContain('Aucun audit')
  expect(JSON.stringify(said)).not.toMatch(/parfait|Totalement/)
  expect(Object.keys(said).at(-1)).toBe('Nous joindre')
})

test('a recorded audit speaks for the portal, in the words of its report and no others', async () => {
  const form = draft()
  expect(await recordAudit(form, actor)).toBe('done')
  expect(await recordAudit(form, actor)).toBe('same')
  expect(await db.event.count({ where: { name: 'audit.recorded' } })).toBe(1)
  const said = (await words()) as Record<string, string>
  expect(said.title).toContain('partiellement conforme')
  expect(said['Résultats des tests']).toContain('par Cabinet *Lisible* montre que 78,5 %')
  expect(said['Résultats des tests']).toContain('href="https://questions.demo.example/rapport.pdf"')
  expect(said['Contenus non accessibles']).toContain('<li>Les PDF joints.</li>')
  expect(said['Contenus non accessibles']).not.toContain('<script')
  const english = await getAccessibilityPage('en')
  expect(english.sections.find(({ lang }) => lang === 'fr')?.html).toContain('Les PDF joints.')
})

test('the last audit recorded stands, and corrects the one before', async () => {
  await recordAudit(draft({ auditedOn: ago(50), rate: '100', status: 'full', faults: '' }), actor)
  expect(await getStanding()).toMatchObject({ compliance: 'full', audit: { auditedOn: ago(50) } })
  expect((await listAudits()).map(({ rate }) => rate)).toEqual([100, 78.5])
})

test('an audit more than three years old proves nothing any more, and the statement says so', async () => {
  const audited = ago(50)
  const fourYears = 4 * 365 * 86_400_000
  await moveClock(fourYears)
  expect(await getStanding()).toMatchObject({ compliance: 'none', expired: true })
  const said = (await words()) as Record<string, string>
  expect(said['État de conformité']).toContain(`${formatDate(audited, 'fr')}, a plus de trois ans`)
  expect(said['Résultats des tests']).toContain('pas de résultat')
  await moveClock(-fourYears)
})
