import type { Language } from '~/platform/i18n/language'
import { accountWords } from './words'

type Facts = { town: string; by: string; url: string; days: number }

/** The mail that carries an invitation: plain sentences, one thing to do. */
export function invitationMail(language: Language, facts: Facts): { subject: string; text: string; html: string } {
  const words = accountWords[language].invitationMail
  const before = [words.greeting, words.what(facts.by, facts.town), words.how(facts.days)]
  const paragraphs = before.map(line => `<p>${escaped(line)}</p>`).join('\n')
  const link = `<p><a href="${escaped(facts.url)}">${escaped(words.act)}</a></p>`
  return {
    subject: words.subject(facts.town),
    text: [...before, facts.url, words.otherwise].join('\n\n'),
    html: `${paragraphs}\n${link}\n<p>${escaped(words.otherwise)}</p>`,
  }
}

const escaped = (words: string) =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
