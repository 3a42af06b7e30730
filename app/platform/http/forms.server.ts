import type { z } from 'zod'

/** What was typed, so that nothing is lost when the page comes back. Repeated names are joined in an array. */
export type Typed = Record<string, string | string[]>
export type Problems = Record<string, string>
export type ParsedForm<T> = { ok: true; value: T; typed: Typed } | { ok: false; problems: Problems; typed: Typed }

/**
 * Reads a form and checks it. `problems` maps each field to the code of its first problem (the schema's messages are
 * codes; the page's own messages make sentences of them).
 */
export async function parseForm<T>(request: Request, schema: z.ZodType<T>): Promise<ParsedForm<T>> {
  return parseFields(await readForm(request), schema)
}

/** The form a request carries. One that cannot be read is a 400: nothing was typed that could come back. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch (error) {
    if (error instanceof TypeError) throw new Response(null, { status: 400, statusText: 'Bad Request' })
    throw error
  }
}

export function parseFields<T>(form: FormData, schema: z.ZodType<T>): ParsedForm<T> {
  const typed = typedIn(form)
  const read = schema.safeParse(typed)
  if (read.success) return { ok: true, value: read.data, typed }
  const problems: Problems = {}
  for (const issue of read.error.issues) problems[String(issue.path[0] ?? 'form')] ??= issue.message
  return { ok: false, problems, typed }
}

/** What stands in a form's fields, files aside. Read in one pass: a stranger's form may have a hundred thousand of them. */
function typedIn(form: FormData): Typed {
  const said = new Map<string, string[]>()
  for (const [name, value] of form) {
    const values = said.get(name) ?? []
    said.set(name, values)
    if (typeof value === 'string') values.push(withoutNull(value))
  }
  return Object.fromEntries([...said].map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? '')]))
}

// PostgreSQL keeps no U+0000, and nobody types one.
const withoutNull = (text: string) => text.replaceAll('\0', '')
