import { randomUUID } from 'node:crypto'
import { wordsHash } from './answers/words'
import type { DemoAnswer, DemoQuestion } from './demonstrationContent.server'
import { type Present, share } from './demonstrationHours'
import { type Step, type Story, storyOf } from './demonstrationStory'
import type { Tx } from './platform/db.server'
import { dayAt } from './platform/instant'
import { plainOf } from './platform/text/markdown.server'
import { slugOf } from './questions/reference'
import { nextReference } from './questions/reference.server'
import { recountTopic } from './questions/topicCount.server'

/** Who and what a question may name, by slug or e-mail address. */
export type Cast = {
  topics: Map<string, string>
  services: Map<string, string>
  officials: Map<string, string>
  agents: string[]
}

type Asked = {
  id: string
  question: DemoQuestion
  story: Story
  agentId: string
  reference: string | null
  mergedIntoId: string | null
}
type Act = Story[number] & { asked: Asked; answerId: string | null }

/** Writes the questions with all that became of them; returns every act, oldest first, for the history. */
export async function writeQuestions(tx: Tx, questions: DemoQuestion[], cast: Cast, present: Present): Promise<Act[]> {
  const all = questions.map(question => startOf(question, cast, present))
  await giveReferences(tx, all, present.zone)
  const idOf = new Map(all.map(({ id, question }) => [question.key, id]))
  for (const asked of all) asked.mergedIntoId = idOf.get(asked.question.mergedInto ?? '') ?? null
  await tx.question.createMany({ data: all.map(asked => questionRow(asked, cast)) })
  const answers = all.flatMap(asked => (asked.question.answer ? answerRows(asked, asked.question.answer) : []))
  await tx.answer.createMany({ data: answers })
  await tx.$executeRaw`
    update question set published_answer_id = answer.id from answer
    where answer.question_id = question.id and answer.visibility = 'public'
      and not exists (
        select from answer as later where later.question_id = question.id and later.published_at > answer.published_at
      )`
  for (const { id, mergedIntoId } of all) {
    if (mergedIntoId) await tx.question.update({ where: { id }, data: { mergedIntoId } })
  }
  await tx.decline.createMany({ data: all.flatMap(declineRow) })
  await tx.hiding.createMany({ data: all.flatMap(hidingRow) })
  await recountTopic(tx)
  const answerOf = new Map(answers.map(({ id, questionId }) => [questionId, id]))
  const acts = all.flatMap(asked =>
    asked.story.map(step => ({ ...step, asked, answerId: answerOf.get(asked.id) ?? null })),
  )
  return acts.sort((a, b) => a.at.getTime() - b.at.getTime())
}

function startOf(question: DemoQuestion, { agents }: Cast, present: Present): Asked {
  const agentId = agents[Math.floor(share(question.key) * agents.length)]!
  return { id: randomUUID(), question, story: storyOf(question, present), agentId, reference: null, mergedIntoId: null }
}

/** A reference is given when its author confirms a question, so they follow the confirmations. */
async function giveReferences(tx: Tx, all: Asked[], zone: string) {
  const confirmed = all.flatMap(asked => {
    const at = timeOf(asked, 'question.submitted')
    return at ? [{ asked, at, year: Number(dayAt(at, zone).slice(0, 4)) }] : []
  })
  confirmed.sort((a, b) => a.at.getTime() - b.at.getTime())
  for (const year of new Set(confirmed.map(one => one.year))) {
    const ofYear = confirmed.filter(one => one.year === year)
    const references = await nextReference(tx, year, ofYear.length)
    for (const [index, { asked }] of ofYear.entries()) asked.reference = references[index] ?? null
  }
}

function questionRow(asked: Asked, cast: Cast) {
  const { id, question, story, agentId, reference } = asked
  const { title, body, displayName, channel, supports, answer } = question
  const [kind = 'unknown', slug = ''] = question.addressee.split(':')
  const publicAnswer = answer?.visibility === 'public' ? answer : null
  const decidedAt = story.find(step => step.byStaff)?.at ?? null
  return {
    id,
    reference,
    title,
    body,
    channel,
    supports,
    slug: slugOf(title),
    publication: publicationOf(question),
    visibility: question.state === 'private' || question.state === 'hidden' ? question.state : 'public',
    version: story.length,
    authorName: displayName,
    authorEmail: question.askedBy ?? `${question.key}@demo.example`,
    addressee: kind,
    topicId: cast.topics.get(question.topic),
    serviceId: kind === 'service' ? cast.services.get(slug) : null,
    officialId: kind === 'official' ? cast.officials.get(slug) : null,
    createdAt: story[0]!.at,
    confirmedAt: timeOf(asked, 'question.submitted'),
    publishedAt: timeOf(asked, 'question.published'),
    decidedAt,
    decidedById: decidedAt && agentId,
    outcome: publicAnswer?.outcome,
    nature: publicAnswer?.nature,
    answeredAt: publicAnswer && timeOf(asked, 'answer.published'),
    answerText: publicAnswer && plainOf(publicAnswer.body),
  }
}

function publicationOf({ state }: DemoQuestion): string {
  return state === 'private' || state === 'hidden' ? 'published' : state
}

/** The answer as it was given, and as it reads since it was amended. */
function answerRows(asked: Asked, answer: DemoAnswer) {
  const given = timeOf(asked, 'answer.published')!
  const { amended } = answer
  if (!amended) return [answerRow(asked, answer, given)]
  return [
    answerRow(asked, { ...answer, body: amended.previousBody }, given),
    { ...answerRow(asked, answer, timeOf(asked, 'answer.amended')!), reason: amended.reason },
  ]
}

function answerRow(asked: Asked, answer: DemoAnswer, at: Date) {
  const { body, nature, outcome, ground, subject, visibility, signerName, signerCapacity, remedyNotice, redirectedTo } =
    answer
  const explanation = answer.explanation || (redirectedTo?.name ?? '')
  const words = {
    body,
    nature,
    outcome,
    ground: ground ?? null,
    explanation,
    subject,
    visibility,
    signerName,
    signerCapacity,
    remedyNotice,
  }
  return {
    id: randomUUID(),
    questionId: asked.id,
    authorId: asked.agentId,
    approval: 'published',
    ...words,
    wordsHash: wordsHash(words),
    createdAt: at,
    publishedAt: at,
  }
}

function declineRow(asked: Asked) {
  const { id, question, agentId } = asked
  if (!question.declined) return []
  const { article, reason, message } = question.declined
  return [{ questionId: id, article, reason, message, byId: agentId, at: timeOf(asked, 'question.declined')! }]
}

function hidingRow(asked: Asked) {
  const { id, question, agentId } = asked
  return question.hidden
    ? [{ questionId: id, reason: question.hidden.reason, byId: agentId, at: timeOf(asked, 'question.hidden')! }]
    : []
}

function timeOf({ story }: Asked, name: Step): Date | null {
  return story.find(step => step.name === name)?.at ?? null
}
