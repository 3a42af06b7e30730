import type { DeskEvent, DeskRow } from '~/platform/sockets/contract'
import { belongs, oldestFirst, type View } from '../views'

/** What was decided of a question while it stood on somebody's screen. */
export type Decided = { act: string; by: string | null; at: string }

/** A line of the inbox: what the socket carries of a question, and what happened to it since the page was read. */
export type Line = DeskRow & { reference: string; version: number; fresh?: boolean; decided?: Decided }

/** The list as it is now: the lines the page was read with, and every event since, in order. Pure. */
export function linesAfter(lines: readonly Line[], events: readonly DeskEvent[], view: View): Line[] {
  return events.reduce<Line[]>((list, event) => lineAfter(list, event, view), [...lines])
}

/** A line never disappears or moves under somebody's eyes: what leaves the view stays in its place, marked. */
function lineAfter(lines: Line[], { reference, version, row, kind, actor, at }: DeskEvent, view: View): Line[] {
  if (!reference || !row || version === null) return lines
  const index = lines.findIndex(line => line.reference === reference)
  const known = lines[index]
  if (!known) {
    if (!belongs(view, row)) return lines
    const line = { ...row, reference, version, fresh: true }
    return oldestFirst(view) ? [...lines, line] : [line, ...lines]
  }
  if (version < known.version) return lines
  const decided = belongs(view, row) ? undefined : { act: kind, by: actor?.name ?? null, at }
  return lines.with(index, { ...row, reference, version, fresh: known.fresh, decided })
}

/** What is still to be done in a view: lines that have not left it. */
export const standing = (lines: readonly Line[]) => lines.filter(({ decided }) => !decided)
