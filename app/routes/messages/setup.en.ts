import type { SetupMessages } from './setup.fr'

export const setupEn: SetupMessages = {
  outbox: {
    title: 'Mail of the demonstration',
    lead: 'Nothing leaves from here: every message stops on this page, the newest on top.',
    none: 'No message yet. Ask a question: the first one will arrive here.',
    to: address => `To ${address}`,
  },
  showcase: { title: 'Components', lead: 'Every component in all its states, by day and by night.' },
  guide: {
    title: 'Guide to negative answers',
    revision: 'Published revision',
    date: 'Since',
    number: n => `no. ${n}`,
    none: 'No revision is published.',
    counts: { nodes: 'Questions', outcomes: 'Outcomes', steps: 'Steps', letters: 'Letters', rules: 'Deadline rules' },
    open: 'Read the guide as the public sees it',
    checks: 'Checks',
    noProblem: 'No problem found.',
    problems: count => (count === 1 ? 'One problem found.' : `${count} problems found.`),
  },
}
