import { notFound } from '~/platform/http/answers.server'

/** Every address nobody answers. */
export function loader() {
  throw notFound()
}

export const action = loader

export default function NotFound() {
  return null
}
