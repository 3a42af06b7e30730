import { can } from '~/accounts/permissions'
import { db } from '~/platform/db.server'
import { held } from '~/platform/held.server'
import type { Doing } from '~/platform/sockets/contract'
import type { DeskNamespace } from '~/platform/sockets/open.server'
import type { LiveSocket, Visitor } from './admit.server'
import { attend, attendedIn, forgetSilent, type Presence, peopleAt } from './presence'
import { socketGuards } from './socketGuards'

/** Changes at one question within so many milliseconds are told once: a few people never become a storm. */
const gather = 250
const sweepEvery = 20_000

const state = held('presence', () => ({
  people: new Map() as Presence,
  changed: new Set<string>(),
  desk: undefined as DeskNamespace<Visitor> | undefined,
  telling: undefined as NodeJS.Timeout | undefined,
  sweep: undefined as NodeJS.Timeout | undefined,
}))

export function startPresence(desk: DeskNamespace<Visitor>) {
  state.desk = desk
  state.sweep = setInterval(() => noteChanged(forgetSilent(state.people, performance.now())), sweepEvery)
}

export function stopPresence() {
  clearInterval(state.sweep)
  clearTimeout(state.telling)
  state.telling = undefined
  state.desk = undefined
  state.people.clear()
  state.changed.clear()
}

/** Somebody looks at, or writes on, a question they may read; anything else is silently nothing. */
export async function attendQuestion(socket: LiveSocket, reference: string | null, doing: Doing) {
  const { person } = socket.data
  if (reference === null) return forgetConnection(socket)
  if (!can(person, socketGuards.attend)) return
  const known = state.people.get(socket.id)?.reference === reference
  if (!known && !(await db.question.findUnique({ where: { reference }, select: { id: true } }))) return
  if (!socket.connected) return
  const stay = { reference, id: person.id, name: person.name, doing }
  noteChanged(attend(state.people, socket.id, stay, performance.now()))
}

export function forgetConnection(socket: LiveSocket) {
  noteChanged(attend(state.people, socket.id, null, performance.now()))
}

/** Who is where, for somebody who just came. */
export function tellPresence(socket: LiveSocket) {
  for (const reference of attendedIn(state.people)) {
    socket.emit('presence', { reference, people: peopleAt(state.people, reference) })
  }
}

function noteChanged(references: string[]) {
  for (const reference of references) state.changed.add(reference)
  if (state.changed.size > 0) state.telling ??= setTimeout(tellChanged, gather)
}

/** Whole small sets, never differences: whoever misses one is right again with the next. */
function tellChanged() {
  state.telling = undefined
  for (const reference of state.changed) {
    state.desk?.to('stream:moderators').emit('presence', { reference, people: peopleAt(state.people, reference) })
  }
  state.changed.clear()
}
