import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '~/accounts/guards.server'
import { fileAnswer, noFile } from '~/platform/files/fileAnswer.server'
import { findFileOf } from '~/questions/attachments/find.server'

export const guard = { GET: 'inbox.read' } as const

/** A file of a question, for those who read questions at the desk. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, guard.GET)
  const file = await findFileOf({ reference: params.reference ?? '' }, params.id ?? '', params.name ?? '')
  return file ? fileAnswer(request, file, 'nowhere') : noFile()
}
