import type { Messages } from './fr'

export const en: Messages = {
  demo: '[Démonstration]',
  demoLine: '[Démonstration] This town and this question are invented.',
  hello: 'Hello,',
  yourWords: 'Your question:',
  phone: phone => `Any difficulty? Call ${phone}.`,
  counter: counter => `Or come to the counter: ${counter}.`,
  from: town => `${town}, questions portal`,
  notMine: 'If this message is not for you, do nothing: nothing will happen.',
  track: 'Follow my question',
  trackHint: 'This link opens your follow-up page. Keep it to yourself.',
  confirm: {
    subject: 'Confirm your question',
    lead: 'You wrote a question on the portal. One step is left: open this link, then press the button. It works for 7 days.',
    action: 'Confirm my question',
  },
  received: {
    subject: reference => `Your question ${reference} has arrived`,
    lead: reference =>
      `Your question has the reference ${reference}. The portal team reads it, then publishes it or tells you why not.`,
    promise: date => `You are promised an answer by the end of ${date}. This is a commitment, not a legal time limit.`,
    noClock: 'Asking here stops no clock: for a formal request or an appeal, send your letter.',
  },
  published: {
    subject: reference => `Your question ${reference} is published`,
    lead: 'Everybody can read it. The service in charge is preparing the answer.',
    action: 'Read the public page',
  },
  declined: {
    subject: reference => `About your question ${reference}`,
    lead: 'Your question was not published. A person decided so.',
    article: article => `Rule: article ${article} of the moderation charter.`,
    reason: reason => `Reason: ${reason}.`,
    words: 'What they write to you:',
    next: 'You can ask your question in another way, call us, come to the counter, or turn to the Défenseur des droits, free of charge, if you feel treated unfairly. Not publishing a text is not refusing what it asks for.',
    charter: 'Read the charter',
  },
  answered: {
    subject: reference => `An answer to your question ${reference}`,
    lead: 'Here is the answer to your question.',
    privateLead: 'Here is the answer to your question. It is for you alone and is not public.',
    amendedLead: 'The answer to your question was amended. Here it is in full.',
    no: 'Is it a no, in full or in part? Your follow-up page says what you can do, and in which order.',
    action: 'Open my follow-up page',
  },
  links: {
    subject: 'Your follow-up links',
    lead: 'Here are the questions asked with this address. Each link opens its follow-up page.',
    unconfirmed: 'to confirm',
  },
  signIn: {
    subject: 'Your link to enter',
    lead: 'Open this link, then press the button. It works for 15 minutes, once.',
    action: 'Open my account',
  },
  feed: {
    questions: town => `Questions to ${town}`,
    topic: (topic, town) => `${topic}, questions to ${town}`,
    question: 'The question',
    answer: 'The answer',
    waiting: 'Answer to come',
  },
}
