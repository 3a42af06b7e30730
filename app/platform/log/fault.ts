/** What a log line says of an error. */
export type Fault = { kind: string; code?: string; reason?: string; at?: string[] }

/**
 * An error as the log may keep it: its kind, its code, where it happened, and what it says once everything that could be
 * somebody's words is taken out. Of what the database or Prisma says only the code is kept: their sentences quote values.
 */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { kind: typeof error }
  const { code, clientVersion } = error as Error & { code?: unknown; clientVersion?: unknown }
  const fromDatabase = clientVersion !== undefined || /^[0-9A-Z]{5}$/.test(String(code ?? ''))
  return {
    kind: error.name,
    ...(code === undefined ? {} : { code: String(code).slice(0, 40) }),
    ...(fromDatabase ? {} : { reason: withoutWords(error.message) }),
    at: placesIn(error.stack),
  }
}

/** A sentence of ours without what it quotes: addresses, numbers, secrets, and anything between quotation marks. */
export function withoutWords(text: string): string {
  return text
    .slice(0, 2000)
    .replaceAll(/"[^"]*"|“[^”]*”|«[^»]*»|`[^`]*`|(?<![\p{L}\p{N}])'[^'\n]*'/gu, '…')
    .replaceAll(/\S+@\S+/g, '…')
    .replaceAll(/\b[a-z][a-z+.-]*:\/\/\S+/gi, '…')
    .replaceAll(/(?:\/[^\s/]+){2,}\S*/g, '…')
    .replaceAll(/[\w-]{20,}|(?:[0-9a-f]{0,4}:){2,}[0-9a-f:.]*|\d[\d .:-]{4,}\d/gi, '…')
    .slice(0, 300)
}

/** The frames of a stack, without the message above them. */
function placesIn(stack = ''): string[] {
  return stack
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 8)
    .map(line => line.trim().slice(3))
}
