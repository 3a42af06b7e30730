import type { Socket } from 'socket.io'
import { can } from '~/accounts/permissions'
import { type SignedIn, whoIs } from '~/accounts/sessions.server'
import { comesFromHere } from '~/platform/security/origin.server'
import { type Allowance, fullAllowance } from '~/platform/sockets/allowance'
import type { ClientToServer, Refusal, ServerToClient } from '~/platform/sockets/contract'
import { socketGuards } from './socketGuards'

/** What a connection keeps: who stood behind it last time; its session says who does now. */
export type Visitor = { person: SignedIn; allowance: Allowance }
export type LiveSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, Visitor>

/**
 * The door of the desk. Browsers send cookies with WebSockets to whoever asks, so the Origin is checked first: another
 * site's page must not even learn whether its visitor is signed in here.
 */
export function admit(socket: LiveSocket, next: (refusal?: Error) => void) {
  whyNot(socket).then(reason => next(reason ? refused(reason) : undefined), next)
}

async function whyNot(socket: LiveSocket): Promise<Refusal | null> {
  if (!comesFromHere(socket.request)) return 'origin'
  // A browser comes back by itself: that is no visit.
  const person = await whoIs(socket.handshake.headers.cookie, { quietly: true })
  if (!person) return 'signed-out'
  // Who still has a second factor to show is where pages lead them, and hears nothing before.
  if (person.lacks || !can(person, socketGuards.connect)) return 'role'
  socket.data = { person, allowance: fullAllowance(performance.now()) }
  return null
}

const refused = (reason: Refusal) => Object.assign(new Error(reason), { data: { reason } })
