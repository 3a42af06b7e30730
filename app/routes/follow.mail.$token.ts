import type { ActionFunctionArgs } from '@remix-run/node'
import { followsBehind } from '~/notifications/follow/mine.server'
import { done, notFound } from '~/platform/http/answers.server'
import { mailWorksAgain } from '~/platform/mail/pause.server'
import { languageOf } from './parts/frame.server'
import { pathFor } from './parts/pathFor'

export const guard = { POST: 'link:follow' } as const

/** Whoever holds a link of theirs says that their address works again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const mine = await followsBehind(params.token ?? '', await languageOf(request))
  if (!mine) throw notFound()
  await mailWorksAgain(mine.email)
  return done(pathFor(request, `/follow/mine/${params.token}`))
}
