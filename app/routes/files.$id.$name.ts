import type { LoaderFunctionArgs } from '@remix-run/node'
import { fileAnswer, noFile } from '~/platform/files/fileAnswer.server'
import { findPublicFile } from '~/questions/attachments/find.server'

export const guard = { GET: 'public' } as const

/** A published file, the same bytes for everybody: no cookie is read here. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = await findPublicFile(params.id ?? '', params.name ?? '')
  return file ? fileAnswer(request, file, 'reader') : noFile()
}
