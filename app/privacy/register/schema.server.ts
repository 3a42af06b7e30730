import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The whole schema of a checkout, room by room. */
export function schemaIn(checkout: string): string {
  const folder = join(checkout, 'prisma/schema')
  const files = readdirSync(folder).filter(name => name.endsWith('.prisma'))
  return files
    .toSorted()
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
}
