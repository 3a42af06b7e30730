import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { GuideContent } from './content'

/**
 * The guide as shipped, from its folder of YAML files (`prisma/guide`).
 * In: the folder. Out: the whole document, checked in shape. Throws with the file, the line or the path of what is wrong.
 */
export function readShippedGuide(folder: string): GuideContent {
  const guide = readYaml(folder, 'guide.yaml', z.looseObject({}))
  const letters = readYaml(
    folder,
    'letters.yaml',
    z.strictObject({ frame: z.unknown(), variables: z.unknown(), letters: z.unknown() }),
  )
  const outcomes = readdirSync(join(folder, 'outcomes'))
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .flatMap(name => readYaml(folder, join('outcomes', name), GuideContent.shape.outcomes))

  return check(folder, GuideContent, {
    ...guide,
    nodes: readYaml(folder, 'nodes.yaml', GuideContent.shape.nodes),
    outcomes,
    rules: readYaml(folder, 'rules.yaml', GuideContent.shape.rules),
    letterFrame: letters.frame,
    variables: letters.variables,
    letters: letters.letters,
    contacts: readYaml(folder, 'contacts.yaml', GuideContent.shape.contacts),
  })
}

function readYaml<T>(folder: string, name: string, schema: z.ZodType<T>): T {
  const document = parseDocument(readFileSync(join(folder, name), 'utf8'), { uniqueKeys: true })
  const [problem] = document.errors
  if (problem) throw new Error(`${join(folder, name)}: ${problem.message}`)
  // An alias may repeat a text, never multiply one.
  return check(join(folder, name), schema, document.toJS({ maxAliasCount: 20 }))
}

function check<T>(place: string, schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const issues = read.error.issues.slice(0, 5).map(issue => `${issue.path.join('.') || '(top)'}: ${issue.message}`)
  throw new Error(`${place}: ${issues.join('; ')}`)
}
