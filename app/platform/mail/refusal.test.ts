import { expect, test } from 'vitest'
import { refusalOf } from './refusal'

const toRecipient = (response: string) =>
  refusalOf({ command: 'RCPT TO', responseCode: Number(response.slice(0, 3)), response })

test('an address that does not exist or takes nothing is refused as such', () => {
  for (const response of [
    '550 no such user',
    '550 5.1.1 unknown',
    '550-5.1.10 nobody',
    '553 bad',
    '550 5.2.1 disabled',
  ])
    expect(toRecipient(response)?.of, response).toBe('address')
  expect(toRecipient('550 5.1.1 <amina@example.org> unknown')?.reason).toBe('550 5.1.1')
})

test('a full mailbox or a matter of policy refuses the mail, not the address', () => {
  for (const response of ['552 5.2.2 full', '552 full', '550 5.7.1 blocked', '554 no'])
    expect(toRecipient(response)?.of, response).toBe('mail')
  expect(refusalOf({ command: 'DATA', responseCode: 554, response: '554 5.7.1 spam' })?.of).toBe('mail')
})

test('what is ours to mend, and what passes, is tried again', () => {
  expect(refusalOf({ command: 'AUTH PLAIN', responseCode: 535, response: '535 5.7.8 no' })).toBeNull()
  expect(refusalOf({ command: 'MAIL FROM', responseCode: 553, response: '553 sender' })).toBeNull()
  expect(toRecipient('452 4.2.2 full')).toBeNull()
  expect(refusalOf({})).toBeNull()
})
