import type { DemonstrationMessages } from './demonstration.fr'

export const demonstrationEn: DemonstrationMessages = {
  outbox: {
    asMail: 'As a mail program shows it',
    title: 'Mail of the demonstration',
    lead: 'Nothing leaves from here: every message stops on this page, the newest on top.',
    none: 'No message yet. Ask a question: the first one will arrive here.',
    to: address => `To ${address}`,
  },
  showcase: { title: 'Components', lead: 'Every component in all its states, by day and by night.' },
}
