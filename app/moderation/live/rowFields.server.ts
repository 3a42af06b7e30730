import type { Prisma } from '~/platform/db.server'

/** What is read of a question to draw its line; never its text nor its author. */
export const rowFields = {
  reference: true,
  version: true,
  title: true,
  publication: true,
  visibility: true,
  channel: true,
  addressee: true,
  createdAt: true,
  confirmedAt: true,
  answeredAt: true,
  openReports: true,
  reviewAskedAt: true,
  reopenedAt: true,
  passOnSince: true,
  topic: { select: { nameFr: true, nameEn: true } },
  service: { select: { nameFr: true, nameEn: true } },
  official: { select: { firstName: true, lastName: true } },
} satisfies Prisma.QuestionSelect
