import { today } from '~/platform/clock.server'
import type { Prisma, Tx } from '~/platform/db.server'
import type { ListedExchange } from './shown'

const fields = {
  reference: true,
  createdAt: true,
  confirmedAt: true,
  answeredAt: true,
  topic: { select: { nameFr: true } },
} as const

/** Exchanges as the archives' lists name them, oldest first. Days are the authority's. */
export async function listedExchanges(
  tx: Pick<Tx, 'question'>,
  where: Prisma.QuestionWhereInput,
  zone: string,
): Promise<ListedExchange[]> {
  const rows = await tx.question.findMany({ where, select: fields, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  return rows.map(({ reference, createdAt, confirmedAt, answeredAt, topic }) => ({
    reference: reference ?? '',
    askedOn: today(zone, confirmedAt ?? createdAt),
    lastOn: today(zone, answeredAt ?? confirmedAt ?? createdAt),
    topic: topic?.nameFr ?? '',
  }))
}
