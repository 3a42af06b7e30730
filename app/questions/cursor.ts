import { z } from 'zod'

/** How a list goes on: the order it stands in, and the order's key and id of the last line shown. */
export type Cursor = { order: string; key: string | number; id: string }

const Shape = z.tuple([z.string().max(40), z.union([z.string().max(40), z.number()]), z.guid()])

/** Opaque on purpose: an address part that nobody is tempted to edit. */
export const cursorText = ({ order, key, id }: Cursor): string =>
  Buffer.from(JSON.stringify([order, key, id])).toString('base64url')

/** In: what stood in the address. Out: the cursor, or null when it is cut, forged, or belongs to another order. */
export function parseCursor(text: string, orders: readonly string[]): Cursor | null {
  const read = Shape.safeParse(jsonIn(Buffer.from(text, 'base64url').toString('utf8')))
  if (!read.success) return null
  const [order, key, id] = read.data
  return orders.includes(order) ? { order, key, id } : null
}

/** Whether a key is a moment written as this list writes it. */
export const isInstant = (key: string): boolean =>
  /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(key) && !Number.isNaN(Date.parse(key))

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
