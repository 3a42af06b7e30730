import type { Finding, Severity } from './check'
import type { GuideContent } from './content'
import { letterTemplate, placeholdersOf } from './letters'
import type { Text } from './texts'

/** Sources under every step, English beside every question, variables that exist, and the notice that always stays. */
export function checkTexts(content: GuideContent, today: string | undefined): Finding[] {
  return [...notices(content), ...english(content), ...steps(content, today), ...letters(content)]
}

function notices(content: GuideContent): Finding[] {
  const { advice } = content.notices
  const said = /pas un conseil/i.test(advice.fr)
  if (said) return []
  const fr = 'La mention « information générale, pas un conseil juridique » a été retirée.'
  return [
    finding(
      'error',
      'notices.advice',
      'notice-removed',
      fr,
      'The notice “general information, not legal advice” was removed.',
    ),
  ]
}

/** A question without English stops a reader; a step without English is shown in French, marked as such. */
function english(content: GuideContent): Finding[] {
  const found: Finding[] = []
  const look = (severity: Severity, path: string, text: Text | undefined) => {
    if (text && !text.en?.trim())
      found.push(finding(severity, path, 'no-english', 'Il manque l’anglais.', 'English is missing.'))
  }
  for (const node of content.nodes) {
    look('error', `nodes.${node.id}.question`, node.question)
    look('error', `nodes.${node.id}.why`, node.why)
    look('error', `nodes.${node.id}.help`, node.help)
    for (const answer of node.answers) {
      look('error', `nodes.${node.id}.answers.${answer.id}.text`, answer.text)
      look('error', `nodes.${node.id}.answers.${answer.id}.hint`, answer.hint)
    }
  }
  for (const outcome of content.outcomes) {
    for (const name of ['title', 'summary', 'banner'] as const)
      look('warning', `outcomes.${outcome.id}.${name}`, outcome[name])
    for (const step of outcome.steps) {
      const path = `outcomes.${outcome.id}.steps.${step.id}`
      for (const name of ['title', 'body', 'cost', 'delay'] as const) look('warning', `${path}.${name}`, step[name])
    }
  }
  for (const rule of content.rules)
    for (const name of ['title', 'ask', 'note'] as const) look('warning', `rules.${rule.id}.${name}`, rule[name])
  for (const letter of content.letters) {
    for (const name of ['title', 'purpose', 'sendTo', 'proof'] as const)
      look('warning', `letters.${letter.id}.${name}`, letter[name])
  }
  for (const contact of content.contacts)
    for (const name of ['name', 'what'] as const) look('warning', `contacts.${contact.id}.${name}`, contact[name])
  return found
}

function steps(content: GuideContent, today: string | undefined): Finding[] {
  return content.outcomes.flatMap(outcome =>
    outcome.steps.flatMap(step => {
      const path = `outcomes.${outcome.id}.steps.${step.id}`
      const found: Finding[] = []
      if (step.sources.length === 0)
        found.push(finding('error', `${path}.sources`, 'no-source', 'Il manque une source.', 'A source is missing.'))
      if (!step.verifiedOn)
        found.push(finding('warning', `${path}.verifiedOn`, 'unverified', 'À vérifier.', 'To be verified.'))
      if (today && step.reviewBy && step.reviewBy < today) {
        found.push(
          finding(
            'warning',
            `${path}.reviewBy`,
            'review-late',
            `À revoir depuis le ${step.reviewBy}.`,
            `Review due since ${step.reviewBy}.`,
          ),
        )
      }
      if (step.suspended) found.push(finding('warning', path, 'suspended', 'Étape suspendue.', 'Step suspended.'))
      return found
    }),
  )
}

function letters(content: GuideContent): Finding[] {
  const known = new Set(content.variables.map(variable => variable.name))
  return content.letters.flatMap(letter => {
    const path = `letters.${letter.id}`
    const template = letterTemplate(content, letter.id)
    const found = placeholdersOf(template)
      .filter(name => !known.has(name))
      .map(name =>
        finding('error', path, 'unknown-variable', `Variable inconnue : {${name}}.`, `Unknown variable: {${name}}.`),
      )
    if (/[{}]/.test(template.replace(/\{[A-Za-z][A-Za-z0-9]*\}/g, ''))) {
      found.push(finding('error', path, 'stray-brace', 'Une accolade est mal fermée.', 'A brace is not closed.'))
    }
    if (letter.sources.length === 0)
      found.push(finding('error', `${path}.sources`, 'no-source', 'Il manque une source.', 'A source is missing.'))
    return found
  })
}

function finding(severity: Severity, path: string, code: string, fr: string, en: string): Finding {
  return { severity, path, code, message: { fr, en } }
}
