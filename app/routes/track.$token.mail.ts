import type { ActionFunctionArgs } from '@remix-run/node'
import { done, notFound } from '~/platform/http/answers.server'
import { mailWorksAgain } from '~/platform/mail/pause.server'
import { askerMail } from '~/questions/askerMail.server'

export const guard = { POST: 'link:track' } as const

/** Whoever holds the follow-up link says that their address works again. */
export async function action({ params }: ActionFunctionArgs) {
  const mail = await askerMail(params.token ?? '')
  if (!mail) throw notFound()
  await mailWorksAgain(mail.email)
  return done(`/track/${params.token}`)
}
