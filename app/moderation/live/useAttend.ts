import { useEffect, useRef } from 'react'
import type { Doing } from '~/platform/sockets/contract'

/** Said again this often, in milliseconds, well within the time a presence lasts. */
const repeatEvery = 30_000
/** Somebody who has written nothing for so long is looking. */
const pause = 8_000

/** Tells colleagues that one looks at a question, or writes on it. Returns what to call at each key. */
export function useAttend(
  attend: (reference: string | null, doing: Doing) => void,
  reference: string,
  connected: boolean,
) {
  const doing = useRef<Doing>('viewing')
  const resting = useRef<ReturnType<typeof setTimeout>>()
  const say = useRef(attend)
  say.current = attend

  useEffect(() => {
    if (!connected) return
    const tell = () => say.current(reference, doing.current)
    tell()
    const repeat = setInterval(tell, repeatEvery)
    return () => {
      clearInterval(repeat)
      clearTimeout(resting.current)
      say.current(null, 'viewing')
    }
  }, [connected, reference])

  const turnTo = (next: Doing) => {
    if (doing.current === next) return
    doing.current = next
    say.current(reference, next)
  }
  return () => {
    turnTo('typing')
    clearTimeout(resting.current)
    resting.current = setTimeout(() => turnTo('viewing'), pause)
  }
}
