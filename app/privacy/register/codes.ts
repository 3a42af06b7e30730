import { kept, keptWhile } from '~/platform/kept'

/** The words the annotations of prisma/schema are written in. Another word fails the test. */
export const whats = [
  'identity',
  'contact',
  'words',
  'files',
  'follows',
  'mails',
  'requests',
  'account',
  'duties',
  'office',
  'devices',
  'secret',
  'trace',
  'searches',
  'acts',
] as const
export type What = (typeof whats)[number]

export const whose = [
  'askers',
  'followers',
  'reporters',
  'requesters',
  'visitors',
  'citizens',
  'staff',
  'officials',
  'archivists',
  'auditors',
] as const
export type Whose = (typeof whose)[number]

/** The treatments of the register, in the order it tells them. */
export const whys = [
  'answer',
  'tell',
  'moderate',
  'access',
  'rights',
  'archives',
  'directory',
  'log',
  'defend',
  'improve',
] as const
export type Why = (typeof whys)[number]

export const readers = ['everybody', 'self', 'team', 'administrators', 'nobody'] as const
export type Reader = (typeof readers)[number]

/** How long: a number of days the nightly rules go by, or what it ends with. */
export const ends = [...Object.keys(kept), ...keptWhile]

export const codes = { what: whats, of: whose, why: whys, read: readers, kept: ends } as const satisfies Record<
  string,
  readonly string[]
>
export type Named = keyof typeof codes
