import pg from 'pg'
import { vi } from 'vitest'
import { databaseUrl } from '../../app/platform/db.server'

export type Plan = { 'Node Type': string; 'Relation Name'?: string; 'Index Name'?: string; Plans?: Plan[] }
type Asked = { text: string; values: unknown[]; settings: string[] }

/** Runs `work` and gives back how PostgreSQL goes about each question it was asked of table `question` meanwhile. */
export async function plansOf(work: () => Promise<unknown>): Promise<{ sql: string; plan: Plan }[]> {
  const asked = await overheard(work)
  const client = new pg.Client({ connectionString: databaseUrl() })
  await client.connect()
  try {
    const plans: { sql: string; plan: Plan }[] = []
    for (const { text, values, settings } of asked) {
      for (const setting of settings) await client.query(setting)
      const { rows } = await client.query(`explain (format json) ${text}`, values)
      plans.push({ sql: text, plan: rows[0]['QUERY PLAN'][0].Plan })
    }
    return plans
  } finally {
    await client.end()
  }
}

async function overheard(work: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = []
  const { query } = pg.Client.prototype
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...said: unknown[]) {
    const first = said[0] as { text?: string; values?: unknown[] } | string
    const text = typeof first === 'string' ? first : (first?.text ?? '')
    const values =
      typeof first === 'string' ? ((said[1] as unknown[]) ?? []) : (first?.values ?? (said[1] as unknown[]) ?? [])
    if (/\bquestion"?\b/.test(text) && /^\s*(select|with)\b/i.test(text))
      asked.push({ text, values, settings: likeness })
    return Reflect.apply(query, this, said)
  })
  await work().finally(() => spy.mockRestore())
  return asked
}

/** What the portal sets for the length of a search. */
const likeness = [
  `select set_config('pg_trgm.word_similarity_threshold', '0.45', false)`,
  `select set_config('pg_trgm.strict_word_similarity_threshold', '0.4', false)`,
]

/** Every node of a plan. */
export const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

/** What this index leads to is never many: the questions grouped under one. */
const fewBy = ['question_merged_into_id_idx']

/** Tables counted or summed up as far as they go: no limit stands between the aggregate and the table. */
export function countedWhole(plan: Plan, under = false): string[] {
  const type = plan['Node Type']
  if (nodesOf(plan).some(node => fewBy.includes(node['Index Name'] ?? '')) && /^(Index|Bitmap)/.test(type)) return []
  if (under && plan['Relation Name'] && /Scan$/.test(type) && type !== 'CTE Scan') return [plan['Relation Name']]
  const inside = type === 'Limit' || type === 'CTE Scan' ? false : under || type === 'Aggregate'
  return (plan.Plans ?? []).flatMap(child => countedWhole(child, inside))
}
