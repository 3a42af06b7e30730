export type Encoding = 'br' | 'gzip' | 'identity'

/** The smallest encoding a reader takes (RFC 9110, 12.5.3). Names with `q=0` are refused; other weights are not weighed. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity'
  for (const encoding of ['br', 'gzip'] as const) if (takes(accepted, encoding)) return encoding
  return 'identity'
}

function takes(accepted: string, encoding: string): boolean {
  if (!accepted.includes(encoding)) return false
  return accepted.split(',').some(part => {
    const [name, ...weights] = part.split(';')
    return name?.trim() === encoding && !weights.some(weight => /^\s*q=0(\.0*)?\s*$/i.test(weight))
  })
}

/** Whether a reader who says `If-None-Match` has exactly this already (RFC 9110, 13.1.2: weak comparison). */
export function hasAlready(noneMatch: string | undefined, etag: string): boolean {
  if (!noneMatch) return false
  if (noneMatch === etag || noneMatch.trim() === '*') return true
  return noneMatch.split(',').some(one => one.trim().replace(/^W\//, '') === etag)
}
