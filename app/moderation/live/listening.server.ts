import { log } from '~/platform/log/log.server'
import { patience, spend } from '~/platform/sockets/allowance'
import type { ClientToServer, Cursors, Doing, SyncReply, Unheard } from '~/platform/sockets/contract'
import { isKnown, payloads } from '~/platform/sockets/payloads'
import type { LiveSocket } from './admit.server'

type Answers = {
  sync: (cursors: Cursors) => Promise<SyncReply | Unheard>
  attend: (reference: string | null, doing: Doing) => void | Promise<void>
}

/**
 * Listens to a browser. Every message is counted, then checked, and only then heard; one that is refused changes
 * nothing, and whoever waits for an answer to it is told why.
 */
export function answering(socket: LiveSocket, answers: Answers) {
  socket.use(([name, ...args], next) => {
    const answer = typeof args.at(-1) === 'function' ? (args.pop() as (reply: Unheard) => void) : undefined
    const why = whyUnheard(socket, name, args)
    if (!why) return next()
    log.info({ person: socket.data.person.id, message: String(name).slice(0, 40), why }, 'a live message was refused')
    answer?.({ refused: why })
    if (socket.data.allowance.refused > patience) socket.disconnect(true)
  })
  const heard: ClientToServer = {
    sync: (cursors, answer) => void answers.sync(cursors).then(reply => answer?.(reply), failed),
    attend: (reference, doing) => void Promise.resolve(answers.attend(reference, doing)).catch(failed),
  }
  socket.on('sync', heard.sync)
  socket.on('attend', heard.attend)
}

function whyUnheard(socket: LiveSocket, name: string, args: unknown[]): Unheard['refused'] | null {
  socket.data.allowance = spend(socket.data.allowance, performance.now())
  if (socket.data.allowance.refused > 0) return 'too-many'
  if (!isKnown(name)) return 'unknown'
  return payloads[name].safeParse(args).success ? null : 'payload'
}

const failed = (error: unknown) => log.error({ fault: error }, 'a live message failed')
