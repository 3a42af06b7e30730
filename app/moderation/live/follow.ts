import type { Socket } from 'socket.io-client'
import type {
  Attending,
  ClientToServer,
  Cursors,
  DeskEvent,
  Doing,
  ServerToClient,
  SyncReply,
} from '~/platform/sockets/contract'
import { cursorsOf, type Followings, followFrom, hear, receive, type Step, takeNews, totalBehind } from './cursor'

export type LiveSocket = Socket<ServerToClient, ClientToServer>

/** The quiet line's word: what is on screen is what is happening, or how far it is from it. */
export type Liveness = { state: 'live' | 'polling' | 'offline' } | { state: 'catching-up'; left: number }

/** Why nothing more will come: the session ended, or the right to follow was taken away. */
export type Ended = 'signed-out' | 'role'

export type Told = {
  events: (stream: string, events: DeskEvent[]) => void
  /** What is on screen is too old to be mended by events: the page is to be read again. */
  reset: () => void
  liveness: (liveness: Liveness) => void
  presence: (reference: string, people: Attending[]) => void
  ended: (why: Ended) => void
}

export type Ways = {
  /** The socket, not yet connected. */
  socket: LiveSocket
  /** The same question by plain HTTP: the answer, why it is refused for good, or a rejection when nobody answers. */
  ask: (cursors: Cursors) => Promise<SyncReply | Ended>
  /** How long to wait for a socket before asking by HTTP, and how often then, in milliseconds. */
  patience?: number
  every?: number
}

/**
 * Follows streams from the cursors a page was read with, by socket, else by asking again and again: the same cursors,
 * the same answer, the same bookkeeping. Returns what the page may say and how to stop.
 */
export function follow(cursors: Cursors, { socket, ask, patience = 10_000, every = 5_000 }: Ways, told: Told) {
  let followings: Followings = Object.fromEntries(
    Object.entries(cursors).map(([stream, last]) => [stream, followFrom(last)]),
  )
  let asking = false
  let reached = false
  let polling: ReturnType<typeof setTimeout> | undefined
  let returning: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  socket.on('connect', () => {
    clearTimeout(polling)
    void sync()
  })
  socket.on('connect_error', error => {
    const reason = (error as Error & { data?: { reason?: string } }).data?.reason
    if (reason === 'signed-out' || reason === 'role') end(reason)
    else if (!socket.active) comeBackIn(patience)
  })
  socket.on('disconnect', reason => {
    if (stopped) return
    reached = false
    pollIn(every)
    if (reason === 'io server disconnect') comeBackIn(patience)
  })
  // A server that leaves says when to come back, so that not everybody knocks at once.
  socket.on('bye', ({ retryIn }) => comeBackIn(retryIn))
  socket.on('events', ({ stream, events }) => {
    take(stream, receive(followings[stream] ?? followFrom(0), events))
    catchUp()
  })
  socket.on('heads', heads => {
    for (const [stream, head] of Object.entries(heads)) {
      const following = followings[stream]
      if (following) followings = { ...followings, [stream]: hear(following, head) }
    }
    catchUp()
  })
  socket.on('presence', ({ reference, people }) => told.presence(reference, people))
  socket.on('revoked', ({ streams }) => {
    if (Object.keys(followings).some(stream => streams.includes(stream))) end('role')
  })
  socket.connect()
  pollIn(patience)

  function take(stream: string, { following, apply }: Step) {
    if (!(stream in followings)) return
    followings = { ...followings, [stream]: following }
    if (apply.length > 0) told.events(stream, apply)
  }

  function catchUp() {
    if (totalBehind(followings) > 0) void sync()
    tellLiveness()
  }

  async function sync() {
    if (asking || stopped) return
    asking = true
    tellLiveness()
    const before = totalBehind(followings)
    try {
      hearReply(await asked())
      reached = true
    } catch {
      reached = false
    } finally {
      asking = false
    }
    if (stopped) return
    const left = totalBehind(followings)
    tellLiveness()
    // An answer holds so many events at most; as long as each brings something, the next is asked for.
    if (reached && left > 0 && (left < before || before === 0)) void sync()
    else if (!socket.connected || !reached) pollIn(every)
  }

  async function asked(): Promise<SyncReply | Ended> {
    if (!socket.connected) return ask(cursorsOf(followings))
    const reply = await socket.timeout(10_000).emitWithAck('sync', cursorsOf(followings))
    if (!('refused' in reply)) return reply
    if (reply.refused === 'signed-out') return 'signed-out'
    throw new Error(reply.refused)
  }

  function hearReply(reply: SyncReply | Ended) {
    if (typeof reply === 'string') return end(reply)
    for (const stream of Object.keys(followings)) {
      const news = reply.streams[stream]
      if (!news) return end('role')
      take(stream, takeNews(followings[stream] ?? followFrom(0), news))
      if (news.reset) told.reset()
    }
  }

  function pollIn(delay: number) {
    clearTimeout(polling)
    if (!stopped) polling = setTimeout(() => void (socket.connected && reached ? undefined : sync()), delay)
  }

  /** Only once: a goodbye and the disconnection that follows it are one leave. */
  function comeBackIn(delay: number) {
    returning ??= setTimeout(() => {
      returning = undefined
      if (!stopped) socket.connect()
    }, delay)
  }

  function tellLiveness() {
    const left = totalBehind(followings)
    if (stopped) told.liveness({ state: 'offline' })
    else if (!socket.connected) told.liveness({ state: reached ? 'polling' : 'offline' })
    else if (left > 0) told.liveness({ state: 'catching-up', left })
    else if (reached) told.liveness({ state: 'live' })
  }

  function end(why: Ended) {
    if (stopped) return
    stop()
    tellLiveness()
    told.ended(why)
  }

  function stop() {
    stopped = true
    clearTimeout(polling)
    clearTimeout(returning)
    socket.disconnect()
  }

  return {
    stop,
    attend: (reference: string | null, doing: Doing) =>
      void (socket.connected && socket.emit('attend', reference, doing)),
    /** The page was asleep or without network: whatever it shows may be old. */
    wake() {
      if (stopped) return
      if (!socket.connected) socket.connect()
      void sync()
    },
    /** The network is gone: what the socket believes is worth nothing until it is back. */
    lost() {
      reached = false
      socket.disconnect()
      told.liveness({ state: 'offline' })
    },
  }
}
