import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Language } from '~/platform/i18n/language'
import { htmlOf } from '~/platform/text/markdown.server'
import { LanguageProvider } from './language'
import { Page } from './Page'
import { Showcase } from './Showcase'

const page = (language: Language, defaultLanguage: Language = 'fr') =>
  renderToStaticMarkup(
    <LanguageProvider language={language} defaultLanguage={defaultLanguage}>
      <Page town="Valbrume" current="guide" contacts={{ phone: { words: '01 99 00 12 34', href: 'tel:+33199001234' } }}>
        <h1>Guide</h1>
      </Page>
    </LanguageProvider>,
  )

test('every page names the phone and what a public site owes', () => {
  const html = page('fr')
  expect(html).toContain('href="tel:+33199001234"')
  for (const owed of ['/charter', '/terms', '/privacy', '/legal', '/accessibility']) {
    expect(html).toContain(`href="${owed}"`)
  }
  expect(html).toContain('non conforme')
})

test('in English the links stay in English, but tracking has one address', () => {
  const html = page('en')
  expect(html).toContain('href="/en/questions/new"')
  expect(html).toContain('href="/en"')
  expect(html).toContain('href="/track"')
})

test('the page one is on is marked', () => {
  expect(page('fr')).toContain('<a href="/guide" aria-current="page">')
})

test('nothing drawn here needs an inline style or script', () => {
  const html = page('fr') + renderToStaticMarkup(<Showcase prose={htmlOf('**Oui**')} />)
  expect(html).not.toMatch(/ style=|<script|<style| on[a-z]+="/)
})
