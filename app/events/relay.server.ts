import pg from 'pg'
import { sessionUrl } from '~/platform/db.server'
import { held } from '~/platform/held.server'
import { log } from '~/platform/log/log.server'
import { doorbell } from './record.server'
import { type Delivery, deliveriesAfter, headsOf } from './streams.server'

/** What the relay tells: the deliveries `from`…`to` of one stream, without a gap since the last ones told. */
export type Batch = { stream: string; from: number; to: number; deliveries: Delivery[] }
type Listener = (batch: Batch) => void | Promise<void>

/** How often the heads are read although no bell rang, in milliseconds; jittered so that processes do not meet. */
const backstopEvery = () => 4_000 + Math.random() * 4_000
/** How long a reading of the heads vouches that nothing was missed: a lost bell is found out within this time. */
const vouchedFor = 10_000

const state = held('relay', () => ({
  told: new Map<string, number>(),
  /** Streams that may hold what nobody here has been told: the bell was not heard, or could not be answered. */
  behind: new Set<string>(),
  /** When the heads were last read and all stood where they were told to, in milliseconds. */
  confirmedAt: 0,
  listeners: new Set<Listener>(),
  client: undefined as pg.Client | undefined,
  connected: false,
  stopped: true,
  backstop: undefined as NodeJS.Timeout | undefined,
  retry: undefined as NodeJS.Timeout | undefined,
  ringing: new Map<string, Promise<void>>(),
  again: new Set<string>(),
  bells: new Map<string, () => Promise<void>>(),
  /** Deliveries the backstop found that no bell announced: a sign that notifications are lost. */
  foundByBackstop: 0,
}))

export const relayState = () => ({ live: state.connected, foundByBackstop: state.foundByBackstop })

/** Whether this process has been told all there is: it listens, has caught up, and has looked not long ago. */
export const isCaughtUp = () =>
  state.connected && state.behind.size === 0 && performance.now() - state.confirmedAt < vouchedFor

/** Calls `listener` with every batch of every followed stream, in order. Returns how to stop. */
export function onDeliveries(listener: Listener) {
  state.listeners.add(listener)
  return () => state.listeners.delete(listener)
}

/**
 * Calls `heard` when the bell `name` rings: news that is no stream, such as settings another process changed. It is also
 * called when bells may have been missed, so it reads what stands rather than what happened.
 */
export function onBell(name: string, heard: () => Promise<void>) {
  state.bells.set(name, heard)
}

/** Opens this process's one LISTEN connection and starts telling what is committed from now on. */
export async function startRelay(streams: string[]) {
  state.stopped = false
  for (const [stream, head] of Object.entries(await headsOf(streams))) state.told.set(stream, head)
  await listen()
  scheduleBackstop()
}

export async function stopRelay() {
  state.stopped = true
  clearTimeout(state.backstop)
  clearTimeout(state.retry)
  await Promise.allSettled(state.ringing.values())
  await state.client?.end()
  state.client = undefined
  lost()
}

/** Whatever happens from now on rings no bell here. */
function lost() {
  state.connected = false
  for (const stream of state.told.keys()) state.behind.add(stream)
}

/** Connects and catches up at once: whatever rang while nobody listened is read from the tables. */
async function listen() {
  const client = new pg.Client({ connectionString: sessionUrl(), application_name: 'porte-voix live' })
  client.on('notification', message => answer(message.payload?.slice(0, message.payload.lastIndexOf(':')) ?? ''))
  client.on('error', error => log.warn({ fault: error }, 'the live connection failed'))
  client.on('end', () => {
    if (state.client !== client) return
    lost()
    reconnect()
  })
  lost()
  state.client = client
  try {
    await client.connect()
    await client.query(`listen ${doorbell}`)
    state.connected = true
    for (const name of state.bells.keys()) await answer(name)
    await catchUp()
  } catch (error) {
    log.warn({ fault: error }, 'the live connection could not be opened')
    state.client = undefined
    lost()
    // One that opened but could not be caught up with must not go on listening beside the next.
    await client.end().catch(() => {})
    reconnect()
  }
}

/** A bell is either one of ours or a stream's. */
async function answer(name: string) {
  const heard = state.bells.get(name)
  if (!heard) return ring(name)
  await heard().catch(error => log.error({ fault: error }, 'a bell could not be answered'))
}

function reconnect() {
  if (state.stopped) return
  clearTimeout(state.retry)
  state.retry = setTimeout(listen, 500 + Math.random() * 1_000)
}

function scheduleBackstop() {
  clearTimeout(state.backstop)
  state.backstop = setTimeout(async () => {
    try {
      for (const name of state.bells.keys()) await answer(name)
      state.foundByBackstop += await catchUp()
    } catch (error) {
      log.warn({ fault: error }, 'the backstop could not read')
    }
    if (!state.stopped) scheduleBackstop()
  }, backstopEvery())
}

/** Reads every stream that moved without us; returns how many deliveries that was. */
async function catchUp(): Promise<number> {
  let found = 0
  const began = performance.now()
  for (const [stream, head] of Object.entries(await headsOf([...state.told.keys()]))) {
    const missed = head - (state.told.get(stream) ?? 0)
    // A bell being answered right now is not a lost one.
    if (missed > 0 && !state.ringing.has(stream)) found += missed
    if (missed > 0) await ring(stream)
    if ((state.told.get(stream) ?? 0) >= head) state.behind.delete(stream)
  }
  if (state.behind.size === 0) state.confirmedAt = began
  return found
}

/** Tells a stream's news, one reading at a time; bells that ring meanwhile are answered by one more reading. */
function ring(stream: string): Promise<void> {
  if (!state.told.has(stream)) return Promise.resolve()
  state.again.add(stream)
  const current = state.ringing.get(stream)
  if (current) return current
  const telling = tell(stream)
    .catch(error => {
      state.behind.add(stream)
      log.error({ fault: error }, 'the relay could not read a stream')
    })
    .finally(() => {
      state.ringing.delete(stream)
      // A bell may ring after the last reading and before this line.
      if (state.again.has(stream)) return ring(stream)
    })
  state.ringing.set(stream, telling)
  return telling
}

async function tell(stream: string) {
  while (state.again.delete(stream)) {
    for (;;) {
      const from = state.told.get(stream) ?? 0
      const deliveries = await deliveriesAfter(stream, from)
      const last = deliveries.at(-1)
      if (!last) break
      for (const listener of state.listeners) await listener({ stream, from: from + 1, to: last.seq, deliveries })
      state.told.set(stream, last.seq)
    }
  }
}
