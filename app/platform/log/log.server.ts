import pino from 'pino'
import { held } from '../held.server'
import { faultOf } from './fault'
import { requestId } from './requestId.server'

/**
 * The portal's log: JSON lines on standard error, so that commands keep standard output for what they print. It never
 * carries a person's words, address, e-mail or token: say ids and codes, and hand errors over as `{ fault: error }`.
 * Lines written while a request is answered carry its id.
 */
export const log = held('log', () =>
  pino(
    {
      level: levelNamed(process.env.LOG_LEVEL),
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { fault: faultOf },
      mixin: () => {
        const id = requestId()
        return id ? { request: id } : {}
      },
    },
    pino.destination(2),
  ),
)

/** Follows LOG_LEVEL once the settings have been read and checked. */
export function setLevel(level: string) {
  log.level = level
}

/** Before the settings are read a wrong level is no reason to fall silent: they will say what is wrong with it. */
function levelNamed(asked: string | undefined): string {
  return asked && (asked === 'silent' || asked in pino.levels.values) ? asked : 'warn'
}
