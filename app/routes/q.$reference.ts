import type { LoaderFunctionArgs } from '@remix-run/node'
import { moved, notFound } from '~/platform/http/answers.server'
import { whereIs } from '~/questions/questionPage.server'
import { parseReference } from '~/questions/reference'

export const guard = { GET: 'public' } as const

/** The short form, for paper and telephone. */
export async function loader({ params }: LoaderFunctionArgs) {
  const address = parseReference(params.reference ?? '')
  const path = address && (await whereIs(address.reference))
  if (!path) throw notFound()
  throw moved(path)
}
