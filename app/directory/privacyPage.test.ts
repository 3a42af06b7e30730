import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { kept } from '~/platform/kept'
import { keptNamed } from '~/platform/keptWords'
import { filledIn } from './placeholders'

/** What the page need not say: it is about the team's acts and the portal's own reports, or ends within a day. */
const unsaid = ['passing', 'command', 'run']

for (const language of ['fr', 'en'] as const) {
  const text = readFileSync(`prisma/pages/privacy.${language}.md`, 'utf8')

  test(`the privacy page says every duration, from the one place that decides it (${language})`, () => {
    const said = new Set([...text.matchAll(/\{\{kept\.(\w+)\}\}/g)].map(([, name]) => name))
    expect([...said].filter(name => !Object.hasOwn(kept, name ?? ''))).toEqual([])
    expect(Object.keys(kept).filter(name => !said.has(name))).toEqual(unsaid)
    const shown = filledIn(text, {}, '', keptNamed(language))
    expect(shown).toContain(language === 'fr' ? 'deux ans au plus' : 'two years at most')
    // No duration of the table is typed by hand.
    const table = /\| (?:Donnée \| Durée|Data \| Time) \|\n([\s\S]*?)\n\n/.exec(text)?.[1] ?? ''
    expect(table.replaceAll(/\{\{.*?\}\}/g, '')).not.toMatch(
      /\d|\b(?:un|deux|one|two|six) (?:an|ans|mois|year|years|month)/,
    )
  })

  test(`the privacy page names export, erasure, holds, the clock, the register and the CNIL (${language})`, () => {
    for (const word of ['{{base}}/account/data', '{{base}}/privacy/register', 'ZIP', 'CNIL', 'R212-14', 'cookie'])
      expect(text).toContain(word)
  })
}
