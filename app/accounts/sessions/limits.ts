import { opens } from '../permissions'

const [minute, hour, day] = [60, 3600, 86_400]

/**
 * How long a session lasts, in seconds: so long without a visit (`idle`), so long in all (`whole`). OWASP ASVS 5, 7.1.1,
 * 7.3.1 and 7.3.2; why these numbers: docs/decisions/021.
 */
export const limits = {
  /** A long meeting; a working day and the evening after it. */
  staff: { idle: 2 * hour, whole: 12 * hour },
  /** An answer comes in weeks: who follows a question comes back to an account that still knows them. */
  citizen: { idle: 30 * day, whole: 90 * day },
} as const

export type Limits = (typeof limits)[keyof typeof limits]

export const limitsOf = (roles: readonly string[]): Limits =>
  opens({ roles }, 'desk.open') ? limits.staff : limits.citizen

/** When a session ends unless it is used before. */
export function endOf(openedAt: Date, seenAt: Date, { idle, whole }: Limits): Date {
  return new Date(Math.min(seenAt.getTime() + idle * 1000, openedAt.getTime() + whole * 1000))
}

/** How many seconds a browser keeps its cookie: to the absolute limit, so that a session that ended can be told of. */
export const cookieSeconds = (openedAt: Date, at: Date, { whole }: Limits) =>
  Math.max(0, whole - Math.floor((at.getTime() - openedAt.getTime()) / 1000))

/** A visit is written down once a minute at most: a page asks for many things at once. */
export const isToBeNoted = (seenAt: Date, at: Date) => Math.abs(at.getTime() - seenAt.getTime()) >= minute * 1000
