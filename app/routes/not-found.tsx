import { notFound } from '~/platform/http/answers.server'

export const guard = { GET: 'public', POST: 'public' } as const

/** Every address nobody answers. */
export function loader() {
  throw notFound()
}

export const action = loader

export default function NotFound() {
  return null
}
