/** A form that comes back: what was typed, what is wrong with it, and who was faster. */
export type CameBack = {
  typed: Record<string, string>
  problems: Record<string, string>
  version: number
  meanwhile?: { by: string; at: Date; zone: string; kept: Record<string, string> }
}

/** What was typed, ready to stand in a form again: a field sent several times is one text, a line each. */
export function plainTyped(typed: Record<string, string | string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value].flat().join('\n')]))
}

/** The version a form was filled from; 0 stands for a form filled from nothing. */
export function versionIn(fields: FormData): number {
  const version = Number(fields.get('version'))
  return Number.isInteger(version) && version > 0 && version < 2 ** 31 ? version : 0
}

/** The same, straight from a form. Read in one pass: a stranger's form may have a hundred thousand fields. */
export function typedIn(fields: FormData): Record<string, string> {
  const said = new Map<string, string>()
  for (const [name, value] of fields) said.set(name, said.has(name) ? `${said.get(name)}\n${value}` : String(value))
  return Object.fromEntries(said)
}
