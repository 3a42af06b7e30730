import { useEffect, useRef, useState } from 'react'
import type { DeskEvent } from '~/platform/sockets/contract'
import type { Messages } from '../messages/fr'
import { digestOf } from './digest'

/** How long news is gathered before it is said, in milliseconds: one sentence, not a stutter. */
const gather = 3_000

/** The sentence a `role="status"` says now, about everything that happened since it last spoke. */
export function useDigest(events: readonly DeskEvent[], me: string, words: Messages): string {
  const [said, setSaid] = useState('')
  const told = useRef(new Set<DeskEvent>())
  const speaking = useRef<ReturnType<typeof setTimeout>>()
  const latest = useRef(events)
  latest.current = events

  useEffect(() => () => clearTimeout(speaking.current), [])
  useEffect(() => {
    if (speaking.current || events.every(event => told.current.has(event))) return
    speaking.current = setTimeout(() => {
      speaking.current = undefined
      const sentence = digestOf(
        latest.current.filter(event => !told.current.has(event)),
        me,
        words,
      )
      told.current = new Set(latest.current)
      if (sentence) setSaid(sentence)
    }, gather)
  }, [events, me, words])
  return said
}
