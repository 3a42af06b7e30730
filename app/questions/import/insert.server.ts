import { randomUUID } from 'node:crypto'
import { Prisma, type Tx } from '~/platform/db.server'
import { nextReference } from '../reference.server'
import { type Dating, momentsOf } from './dating.server'
import { type Answer, answerOf, type Placed, rowOf } from './rows.server'

/** Writes new questions, with references in the order given, and their published answers. */
export async function insertQuestions(tx: Tx, questions: Placed[], dating: Dating) {
  const references = await referencesFor(tx, questions, dating)
  for (let from = 0; from < questions.length; from += rowsAtOnce) {
    await insertRows(tx, questions.slice(from, from + rowsAtOnce), references.slice(from, from + rowsAtOnce), dating)
  }
}

/** Prisma copies a parameter several times on its way, into memory it does not give back: no statement carries much. */
const rowsAtOnce = 20

/** One statement writes both tables, so that each may point at the other, and one parameter carries all rows. */
async function insertRows(tx: Tx, questions: Placed[], references: string[], dating: Dating) {
  const answers: Answer[] = []
  const rows = questions.map((question, index) => {
    const id = randomUUID()
    const answer = answerOf(question, id, dating)
    if (answer) answers.push(answer)
    const reference = references[index]
    return {
      id,
      reference,
      external_id: question.id,
      channel: 'import',
      published_answer_id: answer?.id ?? null,
      ...rowOf(question, dating),
    }
  })
  await tx.$executeRaw`
    with asked as (
      insert into question (${questionColumns})
      select ${questionColumns} from json_populate_recordset(null::question, ${JSON.stringify(rows)}::json)
    )
    insert into answer (${answerColumns})
    select ${answerColumns} from json_populate_recordset(null::answer, ${JSON.stringify(answers)}::json)`
}

const questionColumns = Prisma.raw(
  `id, reference, external_id, external_hash, channel, publication, title, slug, body, language, topic_id, service_id,
   addressee, created_at, confirmed_at, published_at, decided_at, answered_at, outcome, nature, answer_text, published_answer_id`,
)

const answerColumns = Prisma.raw(
  'id, question_id, approval, body, nature, outcome, subject, signer_name, words_hash, created_at, published_at',
)

async function referencesFor(tx: Tx, questions: Placed[], dating: Dating): Promise<string[]> {
  const years = questions.map(question => momentsOf(question, dating).year)
  const taken = new Map<number, string[]>()
  for (const year of [...new Set(years)].sort()) {
    taken.set(year, await nextReference(tx, year, years.filter(other => other === year).length))
  }
  return years.map(year => taken.get(year)?.shift() ?? '')
}
