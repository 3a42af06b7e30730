/**
 * How long things are kept, in days. The one place: the nightly rules let go by these numbers, the privacy page and the
 * lines under forms say them, and the register is written from them.
 */
export const kept = {
  /** a question whose address was never confirmed, from its asking */
  unconfirmed: 7,
  /** the words of a question not published, from the decision */
  declined: 365,
  /** an asker's address, and what opens their question by mail, from the last news */
  address: 730,
  /** words that a cut or a correction replaced, once the question is decided */
  earlierWords: 30,
  /** the words and address of a report, from the decision on it */
  report: 365,
  /** a request about one's data that came by post or telephone, from its answer */
  request: 365,
  /** a mail that left, was refused or is held, with its recipient and words */
  mail: 30,
  /** a wish to follow that nobody confirmed */
  followRequest: 7,
  /** a link that no longer opens anything, from its end */
  link: 30,
  /** a citizen's account to which nothing is tied any more */
  account: 730,
  /** sessions, codes and half-finished sign-ins, from their end */
  passing: 1,
  /** counters of tries and of visits, kept as hashes, from the end of their window */
  tries: 1,
  /** an agent's act as it was sent, so that sent twice it is one */
  command: 7,
  /** words looked for and not found, from the last time */
  searchMiss: 365,
  /** a file whose form was never sent */
  stagedFile: 1,
  /** a question hidden as a threat, whatever its asker wants erased: a complaint may follow */
  threat: 365,
  /** the report of a night's retention: numbers only */
  run: 730,
  /** a public exchange, from its last news, before its elimination is proposed to the archives */
  exchange: 3650,
} as const

export type Kept = keyof typeof kept

/** What ends with something else than a number of days. */
export const keptWhile = ['following', 'inService', 'untilAnswered', 'untilErased', 'log'] as const
export type KeptWhile = (typeof keptWhile)[number]

export const dayInMilliseconds = 86_400_000

/** The instant before which something of this kind has had its time. */
export const endOf = (what: Kept, at: Date): Date => new Date(at.getTime() - kept[what] * dayInMilliseconds)
