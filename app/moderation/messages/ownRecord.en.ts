import type { OwnRecordMessages } from './ownRecord.fr'

export const ownRecordEn: OwnRecordMessages = {
  title: 'What the portal keeps of your work',
  link: 'What the portal keeps',
  lead: 'Nothing here measures your time, your typing or your pace, and nobody is ranked.',
  kept: 'What is kept',
  what: 'What',
  long: 'How long',
  who: 'Who sees it',
  rows: [
    {
      id: 'acts',
      what: 'Your acts: what you publish, answer, decide or set, with your name and the time',
      long: 'As long as the history of the question or setting. Nobody can change them without it showing',
      who: 'Who reads the inbox. Never the public: the moderation log names nobody',
    },
    {
      id: 'looks',
      what: 'The addresses you have shown to you: which, when',
      long: 'As your acts',
      who: 'Who reads the inbox. The person concerned, when they ask for their data, learns when somebody looked, not who',
    },
    {
      id: 'sessions',
      what: 'Your open sign-ins: the means, the device in a few words, the last visit',
      long: 'Until you sign out or the session ends',
      who: 'Those who run the machine',
    },
    {
      id: 'security',
      what: 'Changes of your password and of your second proof',
      long: 'As your acts',
      who: 'You are told by mail; those who run the machine',
    },
    {
      id: 'tries',
      what: 'Sign-ins that failed, under a fingerprint that does not say the name',
      long: 'As long as it takes to slow down the next ones',
      who: 'Nobody',
    },
  ],
  notKept: 'What is not kept',
  notKeptMore:
    'That you are on a question, and that you are writing, is shown to your colleagues at that moment and then forgotten. The pages you read, and what you type without sending, are written down nowhere.',
  rights: 'Your rights',
  rightsMore:
    'You may ask to see all there is about you and have what is wrong corrected. Acts done in the name of the authority stay in the history of questions after you leave.',
  rightsLink: 'Whom to ask',
  looks: 'The last addresses you had shown to you',
  noLooks: 'You have not had any address shown.',
  acts: 'Your last acts',
  noActs: 'Nothing yet.',
  welcome: 'What the portal will keep of your work',
  welcomeMore:
    'Your acts carry your name and the time in the history of questions, and each address you have shown to you is noted there. Nothing measures your time. The details, and your last acts, are in “My security”.',
  others: {
    'questions.imported': 'Questions imported',
    'settings.changed': 'Settings changed',
    'directory.changed': 'Directory changed',
    'page.changed': 'Page changed',
    'audit.recorded': 'Accessibility audit recorded',
    'guide.published': 'Guide published',
    'demonstration.reset': 'Demonstration made new again',
    'person.exported': 'Somebody’s data handed over',
    'person.erased': 'Somebody’s data erased',
    'person.invited': 'Colleague invited',
    'person.changed': 'Account changed',
    'person.secured': 'Protection of the account changed',
    'identity.linked': 'Identity at a provider linked',
  },
}
