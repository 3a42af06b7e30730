import { Prisma } from '~/platform/db.server'
import { markEnd, markStart } from './marked'

/** Long enough for nearly every text; what stands further down is not looked for again to show it. */
const looksInto = 6_000

const signs = `StartSel="${markStart}", StopSel="${markEnd}"`

/**
 * Columns with the found words between signs: the title whole, and of answer and text the passage that has most of them.
 * `marks` is the tsquery of the words.
 */
export const excerpts = (marks: Prisma.Sql) => Prisma.sql`
  ts_headline('public.porte_voix', q.title, ${marks}, ${`${signs}, HighlightAll=true`}) as "titleMarked",
  ts_headline('public.porte_voix', left(q.answer_text, ${looksInto}), ${marks}, ${passage}) as "answerMarked",
  ts_headline('public.porte_voix', left(q.body, ${looksInto}), ${marks}, ${passage}) as "bodyMarked"`

const passage = `${signs}, MaxWords=32, MinWords=20, ShortWord=0`
