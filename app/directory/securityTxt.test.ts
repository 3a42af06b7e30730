import { expect, test } from 'vitest'
import { sections } from './authority'
import { securityTxt } from './securityTxt'

const confirmedAt = new Date('2026-03-02T09:30:00.123Z')
const told = { confirmedAt, origin: 'https://questions.ville.example', languages: ['fr', 'en'] } as const

test('whoever found a vulnerability learns whom to write to, until when, and in which languages', () => {
  expect(securityTxt({ ...told, contact: 'securite@ville.example' })).toBe(
    'Contact: mailto:securite@ville.example\n' +
      'Expires: 2027-03-01T09:30:00Z\n' +
      'Preferred-Languages: fr, en\n' +
      'Canonical: https://questions.ville.example/.well-known/security.txt\n',
  )
  expect(securityTxt({ ...told, contact: 'https://ville.example/faille' })).toContain(
    'Contact: https://ville.example/faille\n',
  )
})

test('without a contact there is no such page', () => {
  expect(securityTxt({ ...told, contact: '' })).toBeNull()
})

test('a contact is an e-mail address or a page over https, and never a second line', () => {
  const problem = (securityContact: string) =>
    sections.security.safeParse({ securityContact }).error?.issues[0]?.message ?? null
  for (const contact of ['', 'securite@ville.example', 'https://ville.example/faille?x=1'])
    expect(problem(contact), contact).toBeNull()
  for (const contact of [
    'la mairie',
    'http://ville.example',
    'javascript:alert(1)',
    'a@ville.example\nContact: b@elsewhere.example',
    'https://ville.example/\nContact: mailto:b@elsewhere.example',
  ])
    expect(problem(contact), contact).toBe('contact')
})
