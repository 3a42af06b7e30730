import type { LoaderFunctionArgs } from '@remix-run/node'
import { fileAnswer, noFile } from '~/platform/files/fileAnswer.server'
import { findFileOf } from '~/questions/attachments/find.server'
import { trackedQuestion } from '~/questions/track.server'

export const guard = { GET: 'link:track' } as const

/** A file of one's own question, published or not. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const questionId = await trackedQuestion(params.token ?? '')
  const file = questionId && (await findFileOf({ id: questionId }, params.id ?? '', params.name ?? ''))
  return file ? fileAnswer(request, file, 'nowhere') : noFile()
}
