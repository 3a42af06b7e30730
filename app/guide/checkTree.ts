import type { Finding } from './check'
import type { GuideContent, Target } from './content'

/** The ways to the judge: no revision may lose them, nor their deadline, since the authority is judge of its own refusals. */
const courtSteps: Record<string, string> = {
  decision: 'court',
  documents: 'court-document',
  'permit-mine': 'permit-court',
  'permit-neighbour': 'permit-neighbour-court',
  rule: 'publication-court',
  compensation: 'court',
  fps: 'fps-court',
}

/** Every way leads somewhere, nothing turns in circles, nothing is out of reach, and the judge stays within reach. */
export function checkTree(content: GuideContent): Finding[] {
  return [
    ...duplicates(content),
    ...references(content),
    ...deadEnds(content),
    ...loops(content),
    ...orphans(content),
    ...kept(content),
  ]
}

function duplicates(content: GuideContent): Finding[] {
  const lists: [string, readonly { id: string }[]][] = [
    ['nodes', content.nodes],
    ['outcomes', content.outcomes],
    ['letters', content.letters],
    ['contacts', content.contacts],
    ...content.nodes.map((node): [string, readonly { id: string }[]] => [`nodes.${node.id}.answers`, node.answers]),
    ...content.outcomes.map((outcome): [string, readonly { id: string }[]] => [
      `outcomes.${outcome.id}.steps`,
      outcome.steps,
    ]),
  ]
  return lists.flatMap(([path, list]) =>
    list
      .filter((item, index) => list.findIndex(other => other.id === item.id) < index)
      .map(item =>
        error(`${path}.${item.id}`, 'duplicate', `« ${item.id} » existe deux fois.`, `“${item.id}” exists twice.`),
      ),
  )
}

type Reference = { path: string; kind: 'node' | 'outcome' | 'rule' | 'letter' | 'contact'; id: string }

function references(content: GuideContent): Finding[] {
  const known = {
    node: new Set(content.nodes.map(one => one.id)),
    outcome: new Set(content.outcomes.map(one => one.id)),
    rule: new Set(content.rules.map(one => one.id)),
    letter: new Set(content.letters.map(one => one.id)),
    contact: new Set(content.contacts.map(one => one.id)),
  }
  const words = { node: 'question', outcome: 'issue', rule: 'règle', letter: 'lettre', contact: 'contact' }
  return allReferences(content)
    .filter(({ kind, id }) => !known[kind].has(id))
    .map(({ path, kind, id }) =>
      error(path, `unknown-${kind}`, `${words[kind]} inconnue : ${id}.`, `unknown ${kind}: ${id}.`),
    )
}

function allReferences(content: GuideContent): Reference[] {
  const found: Reference[] = [{ path: 'start', kind: 'node', id: content.start }]
  const add = (path: string, kind: Reference['kind'], id: string | undefined) => id && found.push({ path, kind, id })
  const target = (path: string, to: Target | undefined) =>
    to && ('node' in to ? add(path, 'node', to.node) : add(path, 'outcome', to.outcome))

  for (const node of content.nodes) {
    add(`nodes.${node.id}.deadlineRef`, 'rule', node.deadlineRef)
    for (const answer of node.answers) {
      const path = `nodes.${node.id}.answers.${answer.id}`
      target(`${path}.to`, answer.to)
      for (const id of answer.adds ?? []) add(`${path}.adds`, 'outcome', id)
    }
  }
  for (const outcome of content.outcomes) {
    const path = `outcomes.${outcome.id}`
    for (const { rule } of outcome.deadlines) add(`${path}.deadlines`, 'rule', rule)
    for (const id of outcome.cross) add(`${path}.cross`, 'node', id)
    for (const id of outcome.also ?? []) add(`${path}.also`, 'outcome', id)
    for (const step of outcome.steps) {
      const place = `${path}.steps.${step.id}`
      add(`${place}.deadlineRef`, 'rule', step.deadlineRef)
      add(`${place}.letterRef`, 'letter', step.letterRef)
      add(`${place}.outcomeRef`, 'outcome', step.outcomeRef)
      for (const id of step.contactRefs) add(`${place}.contactRefs`, 'contact', id)
    }
  }
  return found
}

function deadEnds(content: GuideContent): Finding[] {
  return content.nodes.flatMap(node => {
    const ends = node.cross ? [] : node.answers.filter(answer => !answer.to)
    const found = ends.map(answer =>
      error(
        `nodes.${node.id}.answers.${answer.id}`,
        'dead-end',
        'Cette réponse ne mène nulle part.',
        'This answer leads nowhere.',
      ),
    )
    if (node.answers.some(answer => answer.id === 'unsure')) return found
    const message = ['Il manque « Je ne sais pas » (unsure).', '“I do not know” (unsure) is missing.'] as const
    return [...found, error(`nodes.${node.id}.answers`, 'no-unsure', ...message)]
  })
}

function loops(content: GuideContent): Finding[] {
  const found: Finding[] = []
  const done = new Set<string>()
  const visit = (id: string, trail: readonly string[]): void => {
    if (trail.includes(id)) {
      const circle = [...trail.slice(trail.indexOf(id)), id].join(' → ')
      found.push(
        error(
          `nodes.${id}`,
          'loop',
          `Les questions tournent en rond : ${circle}.`,
          `The questions turn in circles: ${circle}.`,
        ),
      )
      return
    }
    if (done.has(id)) return
    for (const { to } of content.nodes.find(node => node.id === id)?.answers ?? [])
      if (to && 'node' in to) visit(to.node, [...trail, id])
    done.add(id)
  }
  for (const node of content.nodes) visit(node.id, [])
  return found
}

function orphans(content: GuideContent): Finding[] {
  const used = allReferences(content)
  const reached = { node: new Set<string>(), outcome: new Set<string>() }
  const reach = (kind: 'node' | 'outcome', id: string): void => {
    if (reached[kind].has(id)) return
    reached[kind].add(id)
    const inside = used.filter(reference => reference.path.startsWith(`${kind}s.${id}.`))
    for (const reference of inside)
      if (reference.kind === 'node' || reference.kind === 'outcome') reach(reference.kind, reference.id)
  }
  reach('node', content.start)

  const nodes = content.nodes.filter(({ id }) => !reached.node.has(id)).map(({ id }) => orphan('error', `nodes.${id}`))
  const outcomes = content.outcomes
    .filter(({ id }) => !reached.outcome.has(id))
    .map(({ id }) => orphan('error', `outcomes.${id}`))
  const isUsed = (kind: Reference['kind'], id: string) =>
    used.some(reference => reference.kind === kind && reference.id === id)
  const letters = content.letters
    .filter(({ id }) => !isUsed('letter', id))
    .map(({ id }) => orphan('warning', `letters.${id}`))
  const contacts = content.contacts
    .filter(({ id }) => !isUsed('contact', id))
    .map(({ id }) => orphan('warning', `contacts.${id}`))
  return [...nodes, ...outcomes, ...letters, ...contacts]
}

function orphan(severity: Finding['severity'], path: string): Finding {
  return { severity, path, code: 'orphan', message: { fr: 'Aucun chemin n’y mène.', en: 'Nothing leads here.' } }
}

function kept(content: GuideContent): Finding[] {
  const lost = Object.entries(courtSteps).flatMap(([id, rule]) => {
    const court = content.outcomes.find(outcome => outcome.id === id)?.steps.find(step => step.court)
    const path = `outcomes.${id}.steps`
    if (!court)
      return [error(path, 'court-removed', 'L’étape du tribunal a été retirée.', 'The court step was removed.')]
    if (court.deadlineRef === rule && !court.when) return []
    return [
      error(
        `${path}.${court.id}`,
        'court-deadline',
        'L’étape du tribunal a perdu son délai.',
        'The court step lost its deadline.',
      ),
    ]
  })
  const late = content.outcomes
    .filter(({ cross }) => cross.length > 0 && cross[0] !== 'urgent')
    .map(({ id }) =>
      error(
        `outcomes.${id}.cross`,
        'urgency-not-first',
        'L’urgence doit être demandée en premier.',
        'Urgency must be asked first.',
      ),
    )
  return [...lost, ...late]
}

function error(path: string, code: string, fr: string, en: string): Finding {
  return { severity: 'error', path, code, message: { fr, en } }
}
