import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { io } from 'socket.io-client'
import { onTestFinished } from 'vitest'
import { startRelay, stopRelay } from '../../app/events/relay.server'
import type { LiveSocket } from '../../app/moderation/live/follow'
import { closeLive, openLive } from '../../app/moderation/live.server'
import { running } from '../../app/platform/running.server'
import {
  type Cursors,
  deskNamespace,
  type EventBatch,
  type SyncReply,
  socketPath,
} from '../../app/platform/sockets/contract'

/** A real server with the desk's live channel, until the test ends. Returns its port. */
export async function liveServer(): Promise<number> {
  const server: Server = createServer((_, response) => void response.writeHead(404).end())
  await startRelay(['moderators'])
  openLive(server)
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  onTestFinished(async () => {
    await closeLive()
    await stopRelay()
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

type Visit = { cookie?: string; origin?: string | null; transport?: 'websocket' | 'polling' }

/** A browser's socket: its cookie and its Origin. It connects at once and leaves with the test. */
export function visit(
  port: number,
  { cookie, origin = running().settings.origin, transport = 'websocket' }: Visit,
  connect = true,
): LiveSocket {
  const extraHeaders = { ...(cookie && { Cookie: cookie }), ...(origin && { Origin: origin }) }
  const socket: LiveSocket = io(`http://127.0.0.1:${port}${deskNamespace}`, {
    path: socketPath,
    transports: [transport],
    extraHeaders,
    forceNew: true,
    autoConnect: connect,
    reconnectionDelay: 50,
  })
  onTestFinished(() => void socket.disconnect())
  return socket
}

export const connected = (socket: LiveSocket) =>
  new Promise<void>((resolve, reject) => {
    if (socket.connected) return resolve()
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })

/** The connection's next end: it may be back at once, so that asking now and then whether it is gone could miss it. */
export const closed = (socket: LiveSocket) => new Promise<string>(ended => socket.once('disconnect', ended))

/** Why a handshake was refused. */
export const refusalOf = (socket: LiveSocket) =>
  new Promise<string>((resolve, reject) => {
    socket.once('connect', () => reject(new Error('let in')))
    socket.once('connect_error', error =>
      resolve((error as Error & { data?: { reason: string } }).data?.reason ?? error.message),
    )
  })

export async function sync(socket: LiveSocket, cursors: Cursors): Promise<SyncReply> {
  const reply = await socket.timeout(5_000).emitWithAck('sync', cursors)
  if ('refused' in reply) throw new Error(reply.refused)
  return reply
}

/** Everything that arrives, as it arrives. */
export function batchesOf(socket: LiveSocket): EventBatch[] {
  const batches: EventBatch[] = []
  socket.on('events', batch => void batches.push(batch))
  return batches
}
