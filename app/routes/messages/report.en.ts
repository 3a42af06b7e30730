import type { ReportMessages } from './report.fr'

export const reportEn: ReportMessages = {
  links: { report: 'Report this text', 'about-me': 'This text is about me' },
  title: { report: 'Report this text', 'about-me': 'This text is about me' },
  lead: {
    report: 'Say what is wrong with this question or its answer. Somebody of the team reads and decides.',
    'about-me':
      'You are named here, or can be recognised. Somebody of the team reads and decides. A text that harms you can be taken down at once.',
  },
  reason: { report: 'What is wrong?', 'about-me': 'What is the matter?' },
  reasons: {
    'personal-data': 'It gives information about somebody',
    insult: 'It insults or threatens',
    accusation: 'It accuses somebody who can be recognised',
    unlawful: 'It is against the law',
    advertising: 'It is advertising',
    named: 'My name or details are in it',
    recognisable: 'I can be recognised',
    wrong: 'What it says about me is wrong',
    other: 'Something else',
  },
  words: 'Tell us more',
  wordsHint: {
    report: 'Which passage, and why. Only the team reads this.',
    'about-me': 'Which passage is about you, and what you ask for. Only the team reads this.',
  },
  email: 'Your e-mail address',
  emailHint: 'To be told the decision. Without an address your message is read in the same way.',
  send: 'Send to the team',
  emergency: 'Is somebody in danger now? Call 112 (text 114).',
  sentTitle: 'Thank you, it has been passed on',
  sentLead: 'Somebody of the team reads your message. If you left an address, the decision will arrive there.',
  sentBack: 'Back to the questions',
  back: 'Back to the question',
  trap: 'Leave this field empty',
  problems: {
    reason: { missing: 'Choose what is wrong.' },
    words: {
      missing: 'Say in a few words what it is about.',
      long: 'This text is longer than 2,000 characters. Nothing was cut: make it shorter.',
    },
    email: { wrong: 'This address does not look complete. It should look like name@example.org.' },
    form: {
      trap: 'A hidden field was filled in, often by an automatic tool. It is empty again: send once more.',
    },
  },
  proof: {
    title: 'Many messages are arriving at once',
    slowly: 'Send without the calculation: your message will be read a little later',
    refused: phone =>
      `Too many messages left from this connection in the last hour. Nothing is lost: keep this page and send it later${phone ? `, or call ${phone}` : ''}.`,
  },
}
