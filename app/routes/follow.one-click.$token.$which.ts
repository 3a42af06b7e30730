import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { stopFollowing } from '~/notifications/follow/mine.server'
import { readForm } from '~/platform/http/forms.server'
import { personal } from './parts/personal.server'

export const guard = { GET: 'link:follow', POST: 'link:follow' } as const

/** A person who opens the address of the `List-Unsubscribe` header gets the page that asks. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/follow/stop/${params.token}/${params.which}`)
}

/**
 * RFC 8058: a mail program posts here by itself, without cookies and without Origin, when its reader says "unsubscribe".
 * The secret in the address is what allows it. The answer is no redirect, which mail programs would not follow.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request)
  if (form.get('List-Unsubscribe') !== 'One-Click') return answer(422, 'invalid', 'List-Unsubscribe=One-Click')
  const { stopped } = await stopFollowing(params.token ?? '', params.which ?? '')
  return answer(200, stopped > 0 ? 'done' : 'same', 'C’est arrêté. / It has stopped.')
}

const answer = (status: number, outcome: string, words: string) =>
  new Response(words, {
    status,
    headers: { ...personal, 'Content-Type': 'text/plain; charset=utf-8', 'Portal-Outcome': outcome },
  })
