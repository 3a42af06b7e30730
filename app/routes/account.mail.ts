import type { ActionFunctionArgs } from '@remix-run/node'
import { done } from '~/platform/http/answers.server'
import { mailWorksAgain } from '~/platform/mail/pause.server'
import { requireAccount } from './parts/account.server'
import { pathFor } from './parts/pathFor'

export const guard = { POST: 'account.open' } as const

/** A person who is signed in says that their address works again. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requireAccount(request, guard.POST)
  await mailWorksAgain(person.email)
  return done(pathFor(request, '/account'))
}
