import { notFound } from '~/platform/http/answers.server'
import { getElimination } from '~/privacy/archives/eliminations.server'
import type { EliminationDetail } from '~/privacy/archives/shown'
import { isId } from './requestPage.server'

/** The proposal an address names; 404 when there is none. */
export async function eliminationIn(id = ''): Promise<EliminationDetail> {
  const elimination = isId(id) ? await getElimination(id) : null
  if (!elimination) throw notFound()
  return elimination
}

/** The address of a proposal’s page. */
export const archivePath = (id: string) => `/desk/privacy/archives/${id}`
