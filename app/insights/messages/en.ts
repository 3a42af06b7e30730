import type { Messages } from './fr'

export const en: Messages = {
  title: 'What people look for',
  lead: 'What people did not find, and the answers that made other questions needless. Words and pages are counted, never persons.',
  misses: 'Searches that found nothing',
  missesLead: 'An answer, a page of the guide or another word in a title may be missing here.',
  noMisses: 'Every search has found something.',
  words: 'Words',
  times: 'Times',
  lastOn: 'Last time',
  sparing: 'Answers that spared a question',
  sparingLead: days => `How often “That answers me” was chosen while asking, in ${days} days.`,
  noSparing: 'Nobody has chosen it yet.',
  question: 'Question',
}
