import { useRevalidator } from '@remix-run/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Attending, Cursors, DeskEvent, Doing } from '~/platform/sockets/contract'
import type { View } from '../views'
import { askSync, deskSocket } from './connection'
import { type Ended, follow, type Liveness } from './follow'
import { type Line, linesAfter } from './lines'

export type Inbox = { lines: Line[]; cursors: Cursors; view: View; me: string }
/** An event with the stream it came by. */
type Heard = { stream: string; event: DeskEvent }

/** So many events since the page was read, and reading it again is cheaper than keeping them all. */
const mostKept = 500

/**
 * Keeps the inbox as it is now. What is shown is always the page's own data and every event since: reading the page
 * again (after an act, a reset) can lose nothing and do nothing twice. What somebody types is never touched.
 */
export function useInbox({ lines, cursors, view, me }: Inbox) {
  const { revalidate } = useRevalidator()
  const [heard, setHeard] = useState<Heard[]>([])
  const [liveness, setLiveness] = useState<Liveness>()
  const [presence, setPresence] = useState<Record<string, Attending[]>>({})
  const [ended, setEnded] = useState<Ended>()
  const following = useRef<ReturnType<typeof follow>>()
  const start = useRef({ cursors, revalidate })
  start.current.revalidate = revalidate

  useEffect(() => {
    const followed = follow(
      start.current.cursors,
      { socket: deskSocket(), ask: askSync },
      {
        events: (stream, events) => setHeard(before => [...before, ...events.map(event => ({ stream, event }))]),
        reset: () => start.current.revalidate(),
        liveness: setLiveness,
        presence: (reference, people) => setPresence(before => ({ ...before, [reference]: people })),
        ended: setEnded,
      },
    )
    following.current = followed
    const woken = () => document.visibilityState === 'visible' && followed.wake()
    const lost = () => followed.lost()
    const wakers = [
      ['visibilitychange', document],
      ['online', window],
      ['pageshow', window],
    ] as const
    for (const [name, target] of wakers) target.addEventListener(name, woken)
    window.addEventListener('offline', lost)
    return () => {
      for (const [name, target] of wakers) target.removeEventListener(name, woken)
      window.removeEventListener('offline', lost)
      followed.stop()
    }
  }, [])

  // What the page knew when it was read is not applied to it a second time.
  const since = useMemo(() => heard.filter(({ stream, event }) => event.seq > (cursors[stream] ?? 0)), [heard, cursors])
  const full = since.length > mostKept || since.some(({ event }) => event.kind === 'reset')
  useEffect(() => {
    setHeard(since => since.filter(({ stream, event }) => event.seq > (cursors[stream] ?? 0)))
  }, [cursors])
  useEffect(() => {
    if (full) start.current.revalidate()
  }, [full])

  const events = useMemo(() => since.map(({ event }) => event), [since])
  const now = useMemo(() => linesAfter(lines, events, view), [lines, events, view])
  const others = (reference: string) => (presence[reference] ?? []).filter(({ id }) => id !== me)
  const attend = (reference: string | null, doing: Doing) => following.current?.attend(reference, doing)
  return { lines: now, events, liveness, others, ended, attend }
}
