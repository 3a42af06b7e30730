import type { Server as HttpServer } from 'node:http'
import { can } from '~/accounts/permissions'
import { sessionsBell } from '~/accounts/sessions/end.server'
import { type SignedIn, whoStands } from '~/accounts/sessions.server'
import { type Batch, onBell, onDeliveries } from '~/events/relay.server'
import { headsOf } from '~/events/streams.server'
import { held } from '~/platform/held.server'
import { log } from '~/platform/log/log.server'
import { openSockets } from '~/platform/sockets/open.server'
import { admit, type LiveSocket, type Visitor } from './live/admit.server'
import { catchUp } from './live/catchUp.server'
import { deskEventsOf } from './live/deskEvents.server'
import { answering } from './live/listening.server'
import { attendQuestion, forgetConnection, startPresence, stopPresence, tellPresence } from './live/presence.server'
import { socketGuards } from './live/socketGuards'

/** How often everybody hears the streams' heads, and rights are read again, in milliseconds. */
const heartbeatEvery = 20_000
/** Reconnections after a restart are spread over so many milliseconds. */
const spread = 5_000

const live = held('live', () => ({
  sockets: undefined as ReturnType<typeof openSockets<Visitor>> | undefined,
  heartbeat: undefined as NodeJS.Timeout | undefined,
  silence: undefined as (() => void) | undefined,
}))

/** Opens the desk's live channel on `httpServer`. The relay must have been started. */
export function openLive(httpServer: HttpServer) {
  live.sockets = openSockets<Visitor>(httpServer)
  const { desk } = live.sockets
  desk.use(admit)
  desk.on('connection', welcome)
  live.silence = onDeliveries(send)
  onBell(sessionsBell, recheckEverybody)
  live.heartbeat = setInterval(() => void beat().catch(report), heartbeatEvery)
  startPresence(desk)
}

/** Says goodbye, so that browsers come back one after another, and closes every socket. */
export async function closeLive() {
  const { sockets } = live
  if (!sockets) return
  live.sockets = undefined
  live.silence?.()
  clearInterval(live.heartbeat)
  stopPresence()
  for (const socket of sockets.desk.sockets.values()) {
    socket.emit('bye', { retryIn: Math.round(500 + Math.random() * spread) })
    socket.disconnect(true)
  }
  await sockets.close()
}

const connected = (): LiveSocket[] => [...(live.sockets?.desk.sockets.values() ?? [])]
const roomOf = (stream: string) => `stream:${stream}`
const streamsOf = (socket: LiveSocket) =>
  [...socket.rooms].filter(room => room.startsWith('stream:')).map(room => room.slice(7))
const report = (error: unknown) => log.error({ fault: error }, 'the live channel failed')

function welcome(socket: LiveSocket) {
  // Whoever was signed out between the door and here was not connected yet when that was told.
  void recheck([socket]).catch(report)
  answering(socket, {
    sync: async cursors => {
      const person = (await recheck([socket])).get(socket)
      if (!person) return { refused: 'signed-out' }
      const asked = Object.keys(cursors)
      const followed = asked.filter(stream => can(person, socketGuards.sync, { stream }))
      // The room first, the past afterwards: what is told twice is dropped, what is told by neither would be lost.
      await socket.join(followed.map(roomOf))
      if (followed.length < asked.length)
        socket.emit('revoked', { streams: asked.filter(stream => !followed.includes(stream)) })
      if (followed.includes('moderators')) tellPresence(socket)
      return catchUp(person, cursors)
    },
    attend: (reference, doing) => attendQuestion(socket, reference, doing),
  })
  socket.on('disconnect', () => forgetConnection(socket))
}

/** The relay's news, sent in the order of the rows to those who follow the stream. */
async function send({ stream, from, to, deliveries }: Batch) {
  if (!live.sockets?.desk.adapter.rooms.has(roomOf(stream))) return
  const events = await deskEventsOf(deliveries)
  live.sockets?.desk.to(roomOf(stream)).emit('events', { stream, from, to, events })
}

async function beat() {
  await recheckEverybody()
  const streams = [...new Set(connected().flatMap(streamsOf))]
  const heads = await headsOf(streams)
  for (const socket of connected()) {
    socket.emit('heads', Object.fromEntries(streamsOf(socket).map(stream => [stream, heads[stream] ?? 0])))
  }
}

/** A session ended somewhere, or somebody may do less: whichever process it was, every one asks who still stands. */
const recheckEverybody = async () => void (await recheck(connected()))

/** Reads in one query who stands behind these sockets now. Whoever is gone, or lacks a second factor, is sent away. */
async function recheck(sockets: LiveSocket[]): Promise<Map<LiveSocket, SignedIn>> {
  const people = await whoStands([...new Set(sockets.map(({ data }) => data.person.sessionKey))])
  const still = new Map<LiveSocket, SignedIn>()
  for (const socket of sockets) {
    const person = people.get(socket.data.person.sessionKey)
    if (!person || person.lacks) drop(socket)
    else still.set(socket, await keepToRights(socket, person))
  }
  return still
}

/** Streams somebody lost are left, and said so. */
async function keepToRights(socket: LiveSocket, person: SignedIn): Promise<SignedIn> {
  socket.data.person = person
  const lost = streamsOf(socket).filter(stream => !can(person, socketGuards.sync, { stream }))
  for (const stream of lost) await socket.leave(roomOf(stream))
  if (lost.length > 0) socket.emit('revoked', { streams: lost })
  if (lost.includes('moderators')) forgetConnection(socket)
  return person
}

function drop(socket: LiveSocket) {
  const streams = streamsOf(socket)
  for (const stream of streams) void socket.leave(roomOf(stream))
  socket.emit('revoked', { streams })
  socket.disconnect(true)
}
