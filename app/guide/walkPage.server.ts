import type { Authority } from '~/directory/authority'
import { today } from '~/platform/clock.server'
import type { Language } from '~/platform/i18n/language'
import { withAnswer } from './address'
import type { Node } from './content'
import { dateShown, type Posted } from './dateShown'
import { type OpenedWalk, queryOf } from './openWalk.server'
import { outcomeShown } from './outcomeShown.server'
import type { QuestionShown, WalkFrame, WalkPage } from './pages'
import { lawPlace } from './place.server'
import { ruleSentence } from './ruleWords'
import { nodeOf } from './tree'

/**
 * The page of a walk: the next question, or the outcome. `change` asks one of the answered questions again; `outcome`
 * shows that outcome whatever the walk says. Out: null when `change` names no question of this walk.
 */
export function walkPage(
  opened: OpenedWalk,
  authority: Authority,
  language: Language,
  { posted = {}, change = null, outcome = null }: { posted?: Posted; change?: string | null; outcome?: string | null },
): WalkPage | null {
  const { walk } = opened
  if (change !== null && !walk.path.some(choice => choice.node === change)) return null
  const frame = frameOf(opened, authority)
  const node = change ?? (walk.at.kind === 'node' && !outcome ? walk.at.id : null)
  if (node === null) {
    const id = outcome ?? walk.at.id
    return { ...frame, question: null, outcome: outcomeShown(opened, id, authority, language, posted) }
  }
  return { ...frame, question: questionShown(opened, node, authority, language, posted), outcome: null }
}

function frameOf(opened: OpenedWalk, authority: Authority): WalkFrame {
  const { guide, publicCase, caseUnknown, older, walk, taken } = opened
  const { content } = guide
  const { advice, emergency, otherReader, stopsNothing } = content.notices
  const open = walk.path.filter(({ node }) => !nodeOf(content, node).sensitive)
  return {
    revision: { number: guide.number, publishedOn: today(authority.time.timeZone, guide.publishedAt) },
    publicCase: publicCase && { reference: publicCase.reference, title: publicCase.title, path: publicCase.path },
    caseUnknown,
    older,
    given: open.map(choice => {
      const node = nodeOf(content, choice.node)
      const answer = node.answers.find(one => one.id === choice.answer)!
      const fromAnswer = taken.some(one => one.node === choice.node && one.answer === choice.answer)
      return {
        node: node.id,
        question: node.question,
        answer: answer.text,
        fromAnswer,
        change: `/guide/start?${queryOf(opened)}&change=${node.id}`,
      }
    }),
    notices: { advice, emergency, otherReader, stopsNothing },
    duty: authority.contacts.duty,
  }
}

function questionShown(
  opened: OpenedWalk,
  id: string,
  authority: Authority,
  language: Language,
  posted: Posted,
): QuestionShown {
  const { content } = opened.guide
  const node = nodeOf(content, id)
  const place = lawPlace(authority)
  const known = { facts: {}, residence: null, residenceAsked: true }
  const about = { content, known, place, sentence: (rule: string) => ruleSentence(rule, content.rules, language) }
  return {
    id,
    question: node.question,
    why: node.why,
    help: node.help ?? null,
    choices: choicesOf(opened, node),
    date: node.deadlineRef ? dateShown(about, [node.deadlineRef], [], posted) : null,
  }
}

/** The answers to choose from, « Je ne sais pas » last. */
function choicesOf(opened: OpenedWalk, node: Node): QuestionShown['choices'] {
  const chosen = opened.walk.path.find(choice => choice.node === node.id)?.answer
  const offered = node.answers.filter(answer => !answer.prefillOnly)
  const ordered = [...offered.filter(({ id }) => id !== 'unsure'), ...offered.filter(({ id }) => id === 'unsure')]
  return ordered.map(({ id, text, hint }) => ({
    id,
    text,
    hint: hint ?? null,
    href: `/guide/start?${queryOf(opened, withAnswer(opened.answers, { node: node.id, answer: id }))}`,
    chosen: id === chosen,
  }))
}
