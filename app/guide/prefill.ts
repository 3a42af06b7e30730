import type { AnswerOutcome, Ground, Nature } from '~/answers/kinds'
import type { GuideContent } from './content'
import { isRightSubject, type Subject } from './subjects'
import { type Choice, outcomeOf, type Place, walk } from './tree'

export type AnswerFacts = {
  nature: Nature
  outcome: AnswerOutcome
  ground: Ground
  subject: Subject
  /** Whether the answer states how and until when it can be challenged; absent when the composer did not say. */
  remedyNotice?: boolean
}

export type Prefill = {
  /** Where the answer leads; null when there is no « C'est non » block at all. */
  to: Place | null
  /** Answers the portal already knows, as they stand in the address. */
  taken: Choice[]
  /** Questions that remain, in the order they are asked. */
  asks: string[]
  /** Outcomes folded below. */
  also: string[]
}

/** In: what the answer says of itself. Out: where its reader's walk opens, what was taken from it, what is still asked. */
export function prefill(content: GuideContent, facts: AnswerFacts): Prefill {
  if (facts.outcome === 'informed' || facts.outcome === 'positive') return { to: null, taken: [], asks: [], also: [] }
  if (facts.outcome === 'redirected') return opened(content, 'forwarded', [start('elsewhere')], [])
  const row = negative(facts)
  if (facts.outcome === 'partial') return opened(content, 'clarify', [start('partial')], [row.to, ...row.also])

  const taken =
    facts.remedyNotice === undefined
      ? row.taken
      : [...row.taken, ...noticeIfAsked(content, row.taken, facts.remedyNotice)]
  return opened(content, row.to, taken, row.also)
}

type Row = { to: string; taken: Choice[]; also: string[] }

function negative({ nature, ground, subject }: AnswerFacts): Row {
  const folded = besides[ground]
  if (nature === 'information') return { to: 'information', taken: [start('no'), kind('info')], also: folded }

  const own = ownOutcome[subject]
  if (own) return { to: own, taken: [start('no'), ...choicesFor(subject)], also: folded.filter(id => id !== own) }
  // Works, rules, nuisances: refused by a decision, they are challenged as one, whatever their own question would advise.
  const asked = subject === 'right' || isRightSubject(subject)
  const taken = asked ? [start('no'), ...choicesFor(subject)] : [start('decision')]
  return { to: 'decision', taken, also: [...new Set([...folded, ...(besidesSubject[subject] ?? [])])] }
}

/** The subjects with an outcome of their own. A permit first asks whose project it is. */
const ownOutcome: Partial<Record<Subject, string>> = {
  document: 'documents',
  'personal-data': 'personal-data',
  permit: 'permit-mine',
  money: 'compensation',
  creche: 'creche',
  cantine: 'cantine',
  school: 'school',
  housing: 'housing',
  cmi: 'cmi',
  'electoral-roll': 'electoral-roll',
}

const besides: Record<AnswerFacts['ground'], string[]> = {
  budget: ['influence'],
  priority: ['influence'],
  technical: ['documents-first'],
  rule: ['rule'],
  confidential: ['documents'],
  competence: ['forwarded'],
  conditions: [],
  capacity: [],
  other: [],
}

const besidesSubject: Partial<Record<Subject, string[]>> = { rule: ['rule'], nuisance: ['act-now'] }

function opened(content: GuideContent, to: string, taken: Choice[], also: string[]): Prefill {
  const reached = walk(content, taken)
  const stillAsked =
    reached.ok && reached.at.kind === 'node' ? questionsTowards(content, reached.at.id, reached.heading ?? to) : []
  const place: Place =
    reached.ok && reached.at.id === 'permit-kind' ? { kind: 'node', id: 'permit-kind' } : { kind: 'outcome', id: to }
  return { to: place, taken, asks: stillAsked, also: [...new Set(also)].filter(id => id !== to) }
}

/** The main questions left, by the shortest way to the outcome, then its cross questions. */
function questionsTowards(content: GuideContent, from: string, outcome: string): string[] {
  const cross = outcomeOf(content, outcome).cross.filter(id => {
    const node = content.nodes.find(one => one.id === id)
    return node && !node.sensitive && !node.when
  })
  if (cross.includes(from)) return cross.slice(cross.indexOf(from))
  return [...shortestWay(content, from, outcome), ...cross]
}

function shortestWay(content: GuideContent, from: string, outcome: string): string[] {
  const ways: string[][] = [[from]]
  for (const way of ways) {
    const node = content.nodes.find(one => one.id === way.at(-1))
    for (const { to } of node?.answers ?? []) {
      if (to && 'outcome' in to && to.outcome === outcome) return way
      if (to && 'node' in to && !way.includes(to.node)) ways.push([...way, to.node])
    }
  }
  return [from]
}

function noticeIfAsked(content: GuideContent, taken: readonly Choice[], given: boolean): Choice[] {
  const reached = walk(content, taken)
  const asked =
    reached.ok && shortestWay(content, reached.at.id, 'decision').includes('notice') && reached.heading === null
  return asked ? [{ node: 'notice', answer: given ? 'yes' : 'no' }] : []
}

function choicesFor(subject: Subject): Choice[] {
  return isRightSubject(subject) ? [kind('right'), { node: 'right-kind', answer: subject }] : [kind(subject)]
}

const start = (answer: string): Choice => ({ node: 'start', answer })
const kind = (answer: string): Choice => ({ node: 'kind', answer })
