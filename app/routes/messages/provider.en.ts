import type { ProviderMessages } from './provider.fr'

export const providerEn: ProviderMessages = {
  or: { staff: 'With your work account', citizens: 'With an account you already have' },
  act: label => `Continue with ${label}`,
  closed: label => `${label} is momentarily unavailable.`,
  closedNext: {
    staff: 'Use your password, or try again in a few minutes.',
    citizens: 'Get a link by mail, or try again in a few minutes.',
  },
  hurried: 'Too many have left from your network. Try again in a few minutes: nothing is blocked.',
  leaving: {
    title: label => `You are going to ${label}`,
    lead: 'The page opens by itself. If it does not, follow this link.',
    act: label => `Go to ${label}`,
  },
  leavingFor: {
    title: 'Signed out',
    alone: 'No session is open in this browser.',
    lead: label => `It remains to leave ${label} too: the page opens by itself. If it does not, follow this link.`,
    act: label => `Sign out of ${label}`,
  },
  sent: {
    title: 'Look at your mail',
    lead: 'This is the first time you come in this way. A link has left for the address your account gives: open it to link the two. It works for one hour.',
  },
  link: {
    title: label => `Link your ${label} account`,
    lead: (label, email) =>
      `Somebody came with a ${label} account that gives the address ${email}. If it was you, link it: it will open what is yours here. If not, close this page: it will open nothing.`,
    act: 'Yes, it is me',
    doneTitle: 'It is done',
    doneLead: label => `From now on you come in with ${label}.`,
    deadTitle: 'This link no longer works',
    deadLead: 'It has been used, or its hour has passed. Start again: another one will leave.',
  },
  back: 'Back to the way in',
  refused: {
    expired: {
      title: 'Please start again',
      lead: 'This sign-in has been used already, is more than ten minutes old, or began in another browser.',
    },
    'turned-away': {
      title: 'You have not come in',
      lead: 'The identity service said no, or you changed your mind. Nothing has changed here.',
    },
    'too-weak': {
      title: 'One more check is needed',
      lead: 'The identity service has not checked you at the level this portal asks for. Start again and choose a stronger check.',
    },
    'not-trusted': {
      title: 'This answer cannot be trusted',
      lead: 'What the identity service answered does not match what was asked. To be safe, we open nothing.',
    },
    unavailable: {
      title: 'Momentarily unavailable',
      lead: 'The identity service does not answer. Nothing is lost: come in another way, or try again in a few minutes.',
    },
    unverified: {
      title: 'Your address is not verified',
      lead: 'The identity service does not vouch for your e-mail address: we cannot link it to an account. Come in another way.',
    },
    unknown: {
      title: 'No account is waiting for you here',
      lead: 'The desk opens by invitation. Ask the person who administers the portal for one.',
    },
    desk: {
      title: 'This address belongs to a work account',
      lead: 'A work account does not come in here: it has a door of its own.',
    },
  },
  toDesk: 'Go to the desk',
}
