import { expect, test } from 'vitest'
import { letterOf } from './letter'

const look = { language: 'fr' as const, accent: '#0b5d5e' }

test('a mail is whole as plain text: sentences, words quoted, the address in full', () => {
  const { text } = letterOf(
    [
      { kind: 'text', words: 'Bonjour,' },
      { kind: 'quote', words: 'Une ligne\n\nUne autre' },
      { kind: 'link', words: 'Suivre ma question', href: 'https://q.example/track/x' },
    ],
    look,
  )
  expect(text).toBe('Bonjour,\n\n> Une ligne\n>\n> Une autre\n\nSuivre ma question :\nhttps://q.example/track/x\n')
})

test('somebody’s words stay words in the HTML, and are marked as French', () => {
  const { html } = letterOf([{ kind: 'quote', words: '<img src=x onerror=alert(1)>\n"oui"' }], {
    ...look,
    language: 'en',
  })
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;<br>&quot;oui&quot;')
  expect(html).toMatch(/<html lang="en">[\s\S]*<blockquote lang="fr"/)
})
