import { expect, test } from 'vitest'
import { letterOf } from './letter'

const look = { language: 'fr' as const, title: 'Votre question', accent: '#0b5d5e', accentOnDark: '#2fa8a9' }

test('a mail is whole as plain text: sentences, words quoted, the address in full', () => {
  const { text } = letterOf(
    [
      { kind: 'text', words: 'Bonjour,' },
      { kind: 'quote', words: 'Une ligne\n\nUne autre' },
      { kind: 'link', words: 'Suivre ma question', href: 'https://q.example/track/x' },
    ],
    look,
  )
  expect(text).toBe('Bonjour,\n\n> Une ligne\n>\n> Une autre\n\nSuivre ma question\u00a0:\nhttps://q.example/track/x\n')
})

test('a link is announced in the reader’s own typography', () => {
  const { text } = letterOf([{ kind: 'link', words: 'Follow my question', href: 'https://q.example/track/x' }], {
    ...look,
    language: 'en',
  })
  expect(text).toBe('Follow my question:\nhttps://q.example/track/x\n')
})

test('somebody’s words stay words in the HTML, and are marked as French', () => {
  const { html } = letterOf([{ kind: 'quote', words: '<img src=x onerror=alert(1)>\n"oui"' }], {
    ...look,
    language: 'en',
  })
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;<br>&quot;oui&quot;')
  expect(html).toMatch(/<html lang="en">[\s\S]*<blockquote lang="fr"/)
})

test('a mail with several things to tell has titles, in the text too', () => {
  const { text, html } = letterOf([{ kind: 'heading', words: 'Voirie', lang: 'fr' }], { ...look, language: 'en' })
  expect(text).toBe('Voirie\n------\n')
  expect(html).toContain('<h2 lang="fr"')
})
