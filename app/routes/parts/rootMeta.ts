import type { MetaFunction } from '@remix-run/node'
import { isRouteErrorResponse } from '@remix-run/react'
import { words } from '../messages/words'
import { sentences } from './ErrorPage'
import { frameIn } from './meta'

/** The root's own title: what an error page is called, and the portal's name where a page says nothing. */
export const rootMeta: MetaFunction = ({ matches, error }) => {
  const frame = frameIn(matches)
  const name = frame?.name ?? 'Porte-voix'
  if (!error) return [{ title: name }]
  const [title] = sentences(isRouteErrorResponse(error) ? error.status : 500, words[frame?.language ?? 'fr'].error)
  return [{ title: `${title} · ${name}` }, { name: 'robots', content: 'noindex' }]
}
