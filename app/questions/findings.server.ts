import { db } from '~/platform/db.server'

type Finding = { said: string }

/** What is wrong with questions, their answers, references and counters, one sentence each. */
export async function findingsInQuestions(): Promise<string[]> {
  const found = await Promise.all([answers(), manyAnswers(), states(), references(), counters(), supports(), imports()])
  return found.flat().map(({ said }) => said)
}

const answers = () => db.$queryRaw<Finding[]>`
  select 'Question ' || coalesce(q.reference, q.id::text) || ' shows an answer that is not its published, public one.' as said
  from question q left join answer a on a.id = q.published_answer_id
  where (q.published_answer_id is not null and (a.question_id <> q.id or a.approval <> 'published' or a.visibility <> 'public'))
     or (q.published_answer_id is null and q.answer_text is not null)
  order by 1`

const manyAnswers = () => db.$queryRaw<Finding[]>`
  select 'Question ' || coalesce(min(q.reference), question_id::text) || ' has ' || count(*) || ' published answers.' as said
  from answer join question q on q.id = question_id where approval = 'published' and answer.reason = ''
    and not exists (select from contest where contest.question_id = answer.question_id)
  group by question_id having count(*) > 1 order by 1`

const states = () => db.$queryRaw<Finding[]>`
  select 'Question ' || coalesce(reference, id::text) || case
    when publication = 'merged' then ' is grouped with nothing.'
    else ' is published without a date.' end as said
  from question
  where (publication = 'merged' and merged_into_id is null)
     or (publication = 'published' and visibility = 'public' and published_at is null)
  order by 1`

// What was eliminated with the archives' visa had its reference too: the certificate keeps it.
const references = () => db.$queryRaw<Finding[]>`
  select 'In ' || year || ' the last reference is ' || last || ', yet ' || given || ' questions have one.' as said
  from reference_year, lateral (
    select (select count(*) from question where reference like year || '-%')
      + (select count(*) from elimination, jsonb_array_elements(carried_out) gone
         where gone->>'reference' like year || '-%') as given) g
  where last <> given order by year`

const counters = () => db.$queryRaw<Finding[]>`
  select 'Topic ' || slug || ' counts ' || published || ' questions, and has ' || counted || '.' as said
  from topic, lateral (
    select count(*) as counted from question where topic_id = topic.id and publication = 'published' and visibility = 'public') c
  where published <> counted order by slug`

// An import brings counts whose addresses stayed where they came from: there may be more, never fewer.
const supports = () => db.$queryRaw<Finding[]>`
  select 'Question ' || coalesce(q.reference, q.id::text) || ' counts ' || q.supports || ' people with the same question, and has ' || s.counted || '.' as said
  from question q join (select question_id, count(*) as counted from support group by question_id) s on s.question_id = q.id
  where q.supports < s.counted order by 1`

const imports = () => db.$queryRaw<Finding[]>`
  select 'An import was cut short: run it again.' as said from setting where key = 'import'`
