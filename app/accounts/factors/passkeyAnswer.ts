import { z } from 'zod'

const words = z.string().max(20_000)

/** What a browser sends back, as JSON in one field of a form; the library checks what it says. */
const shape = z.object({
  id: z.string().regex(/^[\w-]{1,1400}$/),
  rawId: words,
  type: z.literal('public-key'),
  response: z.record(z.string(), z.unknown()),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
  authenticatorAttachment: z.string().max(100).optional(),
})

/** In: the field. Out: the answer in it, or null. */
export function readPasskeyAnswer(sent: unknown): z.output<typeof shape> | null {
  if (typeof sent !== 'string' || sent.length > 100_000) return null
  try {
    return shape.safeParse(JSON.parse(sent)).data ?? null
  } catch {
    return null
  }
}
