/** One line of a form that has several: `capacity1`, `startsOn1`, then `capacity2`… `n` is the number it was typed under. */
type Line<Field extends string> = { n: number } & Partial<Record<Field, string>>

/** The lines of a form in which something is written; empty ones are left out. */
export function rowsOf<const Field extends string>(
  form: Record<string, unknown>,
  fields: readonly Field[],
): Line<Field>[] {
  return Array.from({ length: linesIn(form, fields) }, (_, index) => {
    const n = index + 1
    const typed = fields.map(field => [field, String(form[`${field}${n}`] ?? '').trim()])
    return { n, ...Object.fromEntries(typed) } as Line<Field>
  }).filter(line => fields.some(field => line[field]))
}

/** How many lines a form has, up to what anybody needs. */
export function linesIn(form: Record<string, unknown>, fields: readonly string[]): number {
  const numbers = Object.keys(form).flatMap(name =>
    fields.filter(field => name.startsWith(field)).map(field => Number(name.slice(field.length))),
  )
  return Math.min(40, Math.max(0, ...numbers.filter(Number.isInteger)))
}

/** In: what is kept, a record a line. Out: the same as a form's fields. */
export function typedLines(lines: readonly Record<string, string | null>[]): Record<string, string> {
  return Object.fromEntries(
    lines.flatMap((line, index) => Object.entries(line).map(([field, value]) => [`${field}${index + 1}`, value ?? ''])),
  )
}
