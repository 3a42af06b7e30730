import type { Language } from '~/platform/i18n/language'
import { spanOf } from '~/platform/keptWords'
import { registerWords } from '../registerWords'
import { readAnnotations } from './annotations'
import { type Treatment, treatmentsOf } from './treatments'

/** Who is responsible, as the register's head names them. */
export type Controller = { name: string; dpo: string; host: string }

/** The register of treatments as Markdown, from the annotations of the schema. Pure. */
export function registerText(schema: string, language: Language, { name, dpo, host }: Controller): string {
  const told = registerWords[language]
  const { personal } = readAnnotations(schema)
  const parts = [
    `# ${told.title}`,
    told.lead,
    told.controller(name, dpo, host),
    told.shared,
    told.security,
    ...treatmentsOf(personal).map(treatment => section(treatment, language)),
  ]
  return `${parts.join('\n\n')}\n`
}

function section({ why, rows, ...codes }: Treatment, language: Language): string {
  const told = registerWords[language]
  const { name, purpose, basis } = told.treatments[why]
  const facts = [
    [told.labels.purpose, purpose],
    [told.labels.basis, basis],
    [told.labels.of, codeWords(codes.of, told.of)],
    [told.labels.what, codeWords(codes.what, told.what)],
    [told.labels.read, codeWords(codes.read, told.read)],
    [told.labels.kept, keptWords(codes.kept, language)],
  ]
  const table = rows.map(({ table, columns, what, kept }) =>
    row([
      `\`${table}\``,
      columns.map(one => `\`${one}\``).join(', '),
      codeWords(what, told.what),
      keptWords(kept, language),
    ]),
  )
  const head = row([told.columns.table, told.columns.column, told.columns.what, told.columns.kept])
  const mark = language === 'fr' ? '\u00a0: ' : ': '
  return [
    `## ${name}`,
    facts.map(([label, fact]) => `- **${label}**${mark}${fact}`).join('\n'),
    `### ${told.labels.columns}`,
    [head, '|---|---|---|---|', ...table].join('\n'),
  ].join('\n\n')
}

const row = (cells: string[]) => `| ${cells.join(' | ')} |`

/** The words of codes, as one line. */
export const codeWords = (codes: readonly string[], told: Record<string, string>) =>
  codes.map(code => told[code] ?? code).join(', ')

/** How long, in words: each duration from the one place that says it. */
export function keptWords(codes: readonly string[], language: Language): string {
  const { kept, keptWhile } = registerWords[language]
  return codes
    .map(code => {
      const days = kept[code as keyof typeof kept]
      return days ? days(spanOf(code as keyof typeof kept, language)) : keptWhile[code as keyof typeof keptWhile]
    })
    .join(language === 'fr' ? '\u00a0; ' : '; ')
}

/** In the documentation no town is named: the page of each portal names its own. */
export const committedController: Controller = {
  name: 'the authority that runs the portal (`/desk/settings`)',
  dpo: 'the one it has named there',
  host: 'the one it has named there',
}
