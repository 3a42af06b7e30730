const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }

/** In: `+3d`, `-2h`, `+90m`, `+10s`, `+1w`. Out: milliseconds, or null when it says nothing of the kind. */
export function readMove(text: string): number | null {
  const found = /^([+-])(\d{1,5})([smhdw])$/.exec(text)
  if (!found) return null
  const length = Number(found[2]) * units[found[3] as keyof typeof units]
  return found[1] === '-' ? -length : length
}
