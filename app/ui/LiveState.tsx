import { useWords } from './language'

export type Liveness = { state: 'live' | 'polling' | 'offline' } | { state: 'catching-up'; left: number }

/** One quiet line at the bottom of the desk: whether what is on screen is what is happening. */
export function LiveState({ liveness }: { liveness: Liveness }) {
  const words = useWords()
  const told = liveness.state === 'catching-up' ? words.catchingUp(liveness.left) : words[liveness.state]
  return (
    <output className={`live-state ${liveness.state}`} aria-live="polite">
      <span className="live-mark" aria-hidden="true" />
      {told}
    </output>
  )
}
