import { holds } from './conditions'
import type { Answer, GuideContent, Node, Outcome, Target } from './content'
import type { Facts } from './deadlineInput'

/** One answer given: ids only, never a date. */
export type Choice = { node: string; answer: string }

export type Place = { kind: 'node'; id: string } | { kind: 'outcome'; id: string }

export type Walk = {
  ok: true
  /** The next question, or the outcome reached. */
  at: Place
  /** Where the main questions already lead while the cross questions are still being asked. */
  heading: string | null
  path: Choice[]
  /** Answers that no longer fit: kept aside, back in place if the earlier answer changes back. */
  stale: Choice[]
  facts: Facts
  residence: string | null
  /** Outcomes shown beside the one reached; what is urgent stands first. */
  adds: string[]
  /** Questions the outcome offers without waiting for them: too intimate for an address. */
  offers: string[]
}

export type WalkRefusal = { ok: false; reason: 'unknown-node' | 'unknown-answer' | 'not-in-address'; value: string }

/**
 * In: the guide and the answers given, in any order. Out: where they lead. Answers are found by their question, so
 * changing an early one keeps the later ones that are still asked. A question or answer the guide does not have is refused.
 */
export function walk(content: GuideContent, answers: readonly Choice[]): Walk | WalkRefusal {
  const wrong = unknownChoice(content, answers)
  if (wrong) return wrong
  const step = new Steps(content, answers)

  let target: Target = { node: content.start }
  while ('node' in target) {
    const taken = step.take(target.node)
    if (!taken?.to) return step.end({ kind: 'node', id: target.node }, null)
    target = taken.to
  }

  let outcome = outcomeOf(content, target.outcome)
  for (let asked = 0; asked < outcome.cross.length; asked++) {
    const node = nodeOf(content, outcome.cross[asked]!)
    if (step.has(node.id) || !holds(node.when, step.facts)) continue
    const taken = step.take(node.id)
    if (!taken && !node.sensitive) return step.end({ kind: 'node', id: node.id }, outcome.id)
    if (taken?.to && 'outcome' in taken.to) {
      outcome = outcomeOf(content, taken.to.outcome)
      asked = -1
    }
  }
  const offers = outcome.cross.filter(id => nodeOf(content, id).sensitive && !step.has(id))
  return { ...step.end({ kind: 'outcome', id: outcome.id }, outcome.id), offers }
}

/** The answers met so far, what they establish, and those never met. */
class Steps {
  readonly path: Choice[] = []
  readonly facts: Facts = {}
  readonly adds: string[] = []
  residence: string | null = null

  constructor(
    private readonly content: GuideContent,
    private readonly answers: readonly Choice[],
  ) {}

  has(node: string): boolean {
    return this.path.some(choice => choice.node === node)
  }

  take(id: string): Answer | null {
    if (this.has(id)) return null
    const choice = this.answers.findLast(given => given.node === id)
    if (!choice) return null
    const answer = nodeOf(this.content, id).answers.find(one => one.id === choice.answer)!
    this.path.push({ node: id, answer: answer.id })
    Object.assign(this.facts, answer.facts)
    for (const add of answer.adds ?? []) if (!this.adds.includes(add)) this.adds.push(add)
    if (id === 'residence' && answer.id !== 'unsure') this.residence = answer.id
    return answer
  }

  end(at: Place, heading: string | null): Walk {
    const last = new Map(this.answers.map(choice => [choice.node, choice.answer]))
    const stale = [...last].filter(([node]) => !this.has(node)).map(([node, answer]) => ({ node, answer }))
    const { path, facts, residence } = this
    const adds = this.adds.filter(id => id !== heading)
    return { ok: true, at, heading, path, stale, facts, residence, adds, offers: [] }
  }
}

export function nodeOf(content: GuideContent, id: string): Node {
  const node = content.nodes.find(one => one.id === id)
  if (!node) throw new Error(`the guide has no question ${id}`)
  return node
}

export function outcomeOf(content: GuideContent, id: string): Outcome {
  const outcome = content.outcomes.find(one => one.id === id)
  if (!outcome) throw new Error(`the guide has no outcome ${id}`)
  return outcome
}

function unknownChoice(content: GuideContent, answers: readonly Choice[]): WalkRefusal | null {
  for (const { node, answer } of answers) {
    const found = content.nodes.find(one => one.id === node)
    if (!found) return { ok: false, reason: 'unknown-node', value: node }
    if (!found.answers.some(one => one.id === answer))
      return { ok: false, reason: 'unknown-answer', value: `${node}.${answer}` }
  }
  return null
}
