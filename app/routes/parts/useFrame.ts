import { useRouteLoaderData } from '@remix-run/react'
import type { loadFrame } from './frame.server'

export type Frame = Awaited<ReturnType<typeof loadFrame>>

/** What the root loader knows; undefined on an error page drawn before it could answer. */
export const useMaybeFrame = () => useRouteLoaderData<typeof loadFrame>('root')

export function useFrame(): Frame {
  const frame = useMaybeFrame()
  if (!frame) throw new Error('A public page is drawn without its frame.')
  return frame
}
