/**
 * Every message that travels over Socket.IO, in both directions. Nothing is sent that is not named here.
 *
 * Path `/socket.io`, namespace `/desk`, WebSocket only, the staff's session cookie, the portal's own Origin. A refused
 * handshake is a `connect_error` whose `data.reason` is one of `refusals`.
 *
 * Events tell what happened in small facts: which question, which act, the few fields its line shows. Texts never
 * travel here; the open page asks its loader, which decides what this person may see.
 */
export const socketPath = '/socket.io'
export const deskNamespace = '/desk'

/** No event is longer than this once written as JSON. */
export const largestEvent = 1024

export const refusals = ['signed-out', 'origin', 'role'] as const
export type Refusal = (typeof refusals)[number]

/** The last number a reader has applied, by stream: `moderators`, `service:{slug}`, `person:{id}`. */
export type Cursors = Record<string, number>

/** What an inbox line shows of a question, as it stands when the event is sent. */
export type DeskRow = {
  /** Cut; the whole title is on the page. */
  title: string
  topic: { fr: string; en: string } | null
  addressee: { kind: string; fr: string; en: string }
  publication: string
  visibility: string
  /** Whether its answer is public. */
  answered: boolean
  /** ISO 8601 */
  askedAt: string
  channel: string
  /** What waits beside the question itself. */
  marks: Mark[]
}

/** A report to settle, a review to decide, an answer its asker says is none, an answer to tell by telephone or post. */
export const marks = ['report', 'review', 'reopened', 'pass-on'] as const
export type Mark = (typeof marks)[number]

export type DeskEvent = {
  seq: number
  /** The name of what happened (`question.published`); `reset`: so much changed that lists are to be read again. */
  kind: string
  reference: string | null
  /** The question's version after the act. */
  version: number | null
  /** Null for the public and for the portal itself. */
  actor: { id: string; name: string } | null
  at: string
  row: DeskRow | null
}

/** The events `from`…`to` of one stream, none missing in between. */
export type EventBatch = { stream: string; from: number; to: number; events: DeskEvent[] }

/** `reset`: the cursor is older than what is kept; read the page again and go on from `head`. */
export type StreamNews = { head: number; reset: boolean; events: DeskEvent[] }

/** A stream one may not follow any more is not in the answer. */
export type SyncReply = { streams: Record<string, StreamNews> }

export type Doing = 'viewing' | 'typing'
export type Attending = { id: string; name: string; doing: Doing }

/** Why a message was not heard. It is answered to messages that ask for an answer, and logged. */
export type Unheard = { refused: 'unknown' | 'payload' | 'too-many' | 'signed-out' }

export type ServerToClient = {
  events: (batch: EventBatch) => void
  heads: (heads: Cursors) => void
  presence: (presence: { reference: string; people: Attending[] }) => void
  revoked: (lost: { streams: string[] }) => void
  bye: (bye: { retryIn: number }) => void
}

export type ClientToServer = {
  sync: (cursors: Cursors, answer: (reply: SyncReply | Unheard) => void) => void
  /** Null when one turns to something else. */
  attend: (reference: string | null, doing: Doing) => void
}
