import type { LoaderFunctionArgs } from '@remix-run/node'
import { fileAnswer, noFile } from '~/platform/files/fileAnswer.server'
import { findStagedPicture } from '~/questions/attachments/find.server'

export const guard = { GET: 'link:form' } as const

/** A picture joined to a form that has not been sent, for whoever holds the form. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = await findStagedPicture(params.key ?? '', params.id ?? '')
  return file ? fileAnswer(request, file, 'nowhere') : noFile()
}
