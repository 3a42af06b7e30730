import type { Act } from '~/accounts/permissions'
import type { ClientToServer } from '~/platform/sockets/contract'

/** What stands before the desk's socket: the handshake, then each message. `stream.follow` narrows a `sync` by stream. */
export const socketGuards = {
  connect: 'desk.open',
  sync: 'stream.follow',
  attend: 'inbox.read',
} as const satisfies Record<'connect' | keyof ClientToServer, Act>
