import { z } from 'zod'
import type { ClientToServer } from './contract'

/** Cursors as they arrive, by socket or in an address: few streams, whole numbers. */
export const cursorsShape = z
  .record(z.string().min(1).max(100), z.number().int().min(0).max(Number.MAX_SAFE_INTEGER))
  .refine(cursors => Object.keys(cursors).length <= 20)

/** The arguments of every message a browser may send, without the callback that asks for an answer. */
export const payloads = {
  sync: z.tuple([cursorsShape]),
  attend: z.tuple([
    z
      .string()
      .regex(/^\d{4}-\d{6}$/)
      .nullable(),
    z.enum(['viewing', 'typing']),
  ]),
} satisfies Record<keyof ClientToServer, z.ZodType>

export const isKnown = (name: string): name is keyof ClientToServer => Object.hasOwn(payloads, name)
