import type { PrivacyLines } from './privacyLines.fr'

export const privacyLinesEn: PrivacyLines = {
  nobody: 'The authority',
  lines: {
    ask: (town, span) =>
      `${town} uses these data to read, publish and answer. Address never published, kept ${span('address')} at most after the last news; a text not published, ${span('declined')}; a question never confirmed, ${span('unconfirmed')}.`,
    address: (town, span) =>
      `${town} uses this address to send you the link that confirms your question; unconfirmed, all of it goes after ${span('unconfirmed')}.`,
    follow: (town, span) =>
      `${town} uses this address for the news you ask for, until you stop. Unconfirmed, it goes after ${span('followRequest')}.`,
    links: (town, span) =>
      `${town} uses this address to send you your follow-up links; the message sent is kept ${span('mail')}.`,
    signIn: (town, span) =>
      `${town} uses this address to open your account; the message sent is kept ${span('mail')}, an account nothing is tied to any more ${span('account')}.`,
    code: (town, span) =>
      `${town} compares this code and does not keep it. To slow tries down, a scrambled trace stays ${span('tries')}.`,
    report: (town, span) =>
      `${town} uses this message to decide whether the text stays, and the address to tell you; both go ${span('report')} after the decision.`,
    'about-me': (town, span) =>
      `${town} uses this message to answer your request, within a month, and the address to tell you; both go ${span('report')} after the decision.`,
    own: (town, span) =>
      `${town} uses these words to deal with your question. The team alone reads them; they go with the question. Your address goes ${span('address')} at most after the last news.`,
    letter: town =>
      `Nothing you write here is recorded by ${town}: the letter comes back with the page, and stays with you.`,
    team: (town, span) =>
      `${town} uses these data to give access to its desk, for as long as the person works there. What everybody does there is noted with its time; a scrambled trace of failed tries stays ${span('tries')}.`,
    behalf: (town, span) =>
      `Tell the person: ${town} uses these data to read, publish and answer; their contact details are not published and go ${span('address')} at most after the last news.`,
    request: (town, span) =>
      `${town} notes this request to answer it in time and be able to show it. The address goes with the answer, the rest ${span('request')} later.`,
  },
  basis: {
    task: 'Task in the public interest (GDPR art. 6).',
    duty: 'Legal obligation (GDPR art. 12 and 15 to 21).',
  },
  rights: 'See, correct, erase, object:',
  link: 'your data and your rights',
}
