import { io } from 'socket.io-client'
import { type Cursors, deskNamespace, type SyncReply, socketPath } from '~/platform/sockets/contract'
import type { Ended, LiveSocket } from './follow'

/** The browser's socket, not yet connected. Its cookie and its Origin say who asks. */
export const deskSocket = (): LiveSocket =>
  io(deskNamespace, {
    path: socketPath,
    transports: ['websocket'],
    autoConnect: false,
    forceNew: true,
    reconnectionDelayMax: 15_000,
    randomizationFactor: 0.5,
  })

/** What has been missed, by plain HTTP. */
export async function askSync(cursors: Cursors): Promise<SyncReply | Ended> {
  const answer = await fetch(`/desk/inbox/sync?cursors=${encodeURIComponent(JSON.stringify(cursors))}`)
  if (answer.status === 401) return 'signed-out'
  if (answer.status === 403) return 'role'
  if (!answer.ok) throw new Error(`sync answered ${answer.status}`)
  return answer.json()
}
