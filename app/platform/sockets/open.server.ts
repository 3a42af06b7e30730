import { createServer, type Server as HttpServer, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Namespace, Server } from 'socket.io'
import { refuseBare } from '../http/bare.server'
import { running } from '../running.server'
import { safeHeaders } from '../security/policy.server'
import { type ClientToServer, deskNamespace, type ServerToClient, socketPath } from './contract'

type None = Record<string, never>
export type DeskNamespace<Data> = Namespace<ClientToServer, ServerToClient, None, Data>

/**
 * Opens Socket.IO on the portal's own http server. WebSocket only: no long polling, so no sticky sessions.
 *
 * Socket.IO takes over the listeners of the server it is attached to. It is given a courier that never listens, and
 * only the upgrades meant for it are passed on: the page server and Vite's own socket stay as they are.
 */
export function openSockets<Data>(httpServer: HttpServer) {
  const courier = createServer()
  const io = new Server<ClientToServer, ServerToClient, None, Data>(courier, {
    path: socketPath,
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: 64 * 1024,
    perMessageDeflate: false,
    connectTimeout: 10_000,
  })
  io.engine.on('headers', (headers: Record<string, string>) =>
    Object.assign(headers, safeHeaders(running().settings.secure)),
  )
  // Socket.IO always has a root namespace; nobody has any business there.
  io.use((_, next) => next(new Error('unknown namespace')))

  const passOn = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Anything at all may stand here: what is no address (`//`) must not end the process.
    const [path = ''] = (request.url ?? '').split('?')
    if (path.replace(/\/$/, '') !== socketPath) {
      // Another listener's, Vite's while developing, or nobody's.
      if (httpServer.listenerCount('upgrade') === 1) refuseBare(socket, 'unread')
    } else if (isHandshake(request)) courier.emit('upgrade', request, socket, head)
    else refuseBare(socket, 'unread')
  }
  httpServer.on('upgrade', passOn)

  const close = async () => {
    httpServer.off('upgrade', passOn)
    await io.close()
  }
  return { desk: io.of(deskNamespace) as DeskNamespace<Data>, close }
}

/** Anything else the library would refuse without a header of ours: its own first address, by a handshake of RFC 6455. */
function isHandshake({ method, url = '', headers }: IncomingMessage): boolean {
  const asked = new URLSearchParams(url.split('?')[1])
  const key = headers['sec-websocket-key'] ?? ''
  return (
    method === 'GET' &&
    asked.getAll('transport').join() === 'websocket' &&
    asked.getAll('EIO').join() === '4' &&
    !asked.has('sid') &&
    headers.upgrade?.toLowerCase() === 'websocket' &&
    headers['sec-websocket-version'] === '13' &&
    /^[+/\dA-Za-z]{22}==$/.test(key)
  )
}
