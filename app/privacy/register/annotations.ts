import { codes, type Named } from './codes'

/** Columns of one table that are about somebody: what, of whom, why, who reads them, how long. */
export type Personal = { table: string; columns: string[] } & Record<Named, string[]>

/** What a reading of the schema found: the annotations, and what is missing or wrong with them. */
export type Annotated = { personal: Personal[]; problems: string[] }

/**
 * Reads the annotations of a Prisma schema, two kinds of lines above each model that name every column once:
 * `/// @personal email: what=contact of=askers why=tell read=team kept=address` and `/// @plain id createdAt`.
 * A column nobody has thought of is a problem, and so is a word nobody knows.
 */
export function readAnnotations(schema: string): Annotated {
  const models = [...schema.matchAll(/((?:^\/\/\/.*\n)*)^model (\w+) \{\n([\s\S]*?)^\}/gm)]
  const names = new Set(models.map(([, , name]) => name ?? ''))
  const read = models.map(([, above = '', name = '', body = '']) => readModel(above, name, body, names))
  return { personal: read.flatMap(one => one.personal), problems: read.flatMap(one => one.problems) }
}

function readModel(above: string, name: string, body: string, models: ReadonlySet<string>): Annotated {
  const columns = columnsOf(body, models)
  const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name
  const problems: string[] = []
  const spoken: string[] = []
  const personal: Personal[] = []
  for (const [, kind, rest = ''] of above.matchAll(/^\/\/\/ @(personal|plain) (.*)$/gm)) {
    const [fields = '', facts = ''] = rest.split(':')
    const named = fields.trim().split(/\s+/)
    spoken.push(...named)
    if (kind === 'plain') continue
    const told = factsOf(facts)
    problems.push(...wrongIn(told).map(wrong => `${name} ${named.join(' ')}: ${wrong}`))
    personal.push({ table, columns: named.map(field => columns.get(field) ?? field), ...told })
  }
  for (const field of columns.keys()) if (!spoken.includes(field)) problems.push(`${name}.${field}: nobody has said`)
  for (const field of spoken) if (!columns.has(field)) problems.push(`${name}.${field}: there is no such column`)
  const twice = spoken.filter((field, at) => spoken.indexOf(field) !== at)
  return { personal, problems: [...problems, ...twice.map(field => `${name}.${field}: said twice`)] }
}

/** Each field that is a column, with the column's name; a relation is none. */
function columnsOf(body: string, models: ReadonlySet<string>): Map<string, string> {
  const columns = new Map<string, string>()
  for (const [, field = '', type = '', rest = ''] of body.matchAll(/^ {2}(\w+)\s+(\w+)(.*)$/gm)) {
    if (models.has(type)) continue
    columns.set(field, /@map\("(\w+)"\)/.exec(rest)?.[1] ?? field)
  }
  return columns
}

const factsOf = (facts: string): Record<Named, string[]> => {
  const told = Object.fromEntries(
    [...facts.matchAll(/(\w+)=(\S+)/g)].map(([, name, words]) => [name, words?.split('+')]),
  )
  return { what: [], of: [], why: [], read: [], kept: [], ...told }
}

function wrongIn(told: Record<string, string[]>): string[] {
  return Object.entries(told).flatMap(([name, words]) => {
    const known: readonly string[] | undefined = codes[name as Named]
    if (!known) return [`"${name}" is no word of the register`]
    if (words.length === 0) return [`${name} is missing`]
    return words.filter(word => !known.includes(word)).map(word => `${name} knows no "${word}"`)
  })
}
