import type { Authority } from '~/directory/authority'
import type { Language } from '~/platform/i18n/language'
import { htmlOf } from '~/platform/text/markdown.server'
import type { Outcome, Step } from './content'
import { dateShown, type Posted, stepDate } from './dateShown'
import { letterCarried } from './letterCarried'
import { contactShown } from './localContacts'
import { rulesWithin } from './nextRules'
import { type OpenedWalk, queryOf } from './openWalk.server'
import type { DateShown, OutcomeLink, OutcomeShown, StepShown } from './pages'
import { lawPlace } from './place.server'
import { sourceUrl } from './rules'
import { ruleSentence } from './ruleWords'
import { ruleFor, runningRules, stepsFor } from './running'
import { nodeOf, outcomeOf } from './tree'

/** An outcome for this reader: the date first, then the steps that fit what the walk established. */
export function outcomeShown(
  opened: OpenedWalk,
  id: string,
  authority: Authority,
  language: Language,
  posted: Posted,
): OutcomeShown {
  const { guide, walk } = opened
  const { content } = guide
  const outcome = outcomeOf(content, id)
  const place = lawPlace(authority)
  const residenceAsked = walk.path.some(({ node }) => node === 'residence')
  const known = { facts: walk.facts, residence: walk.residence, residenceAsked }
  const about = {
    content,
    known,
    place,
    sentence: (rule: string) => ruleSentence(rule, content.rules, language),
    earlier: asksEarlier(opened, outcome) ? content.notices.earlierRefusal : null,
  }
  const rules = runningRules(outcome, walk.facts)
  const within = rulesWithin(content, outcome, walk.facts)
  const date = dateShown(about, rules, within, posted)
  const query = queryOf(opened)
  const link = linker(opened, query)

  const step = (one: Step): StepShown => {
    const rule = one.deadlineRef ? ruleFor(one.deadlineRef, walk.facts, content.rules) : null
    const letter = content.letters.find(({ id: letterId }) => letterId === one.letterRef)
    const lang = one.body[language] ? language : 'fr'
    return {
      ...shared(one),
      body: { html: htmlOf(one.body[lang] ?? one.body.fr), lang },
      simple: one.simple ?? null,
      suspended: one.suspended ?? null,
      reviewLate: one.reviewBy !== undefined && one.reviewBy < place.today,
      rule: rule && about.sentence(rule),
      deadline: rule ? stepDate(about, rule, date) : null,
      letter: letter
        ? {
            id: letter.id,
            title: letter.title,
            href: `/guide/letters/${letter.id}?${query}`,
            carried: carried(opened, date),
          }
        : null,
      leadsTo: one.outcomeRef ? link(one.outcomeRef) : null,
      contacts: contactsOf(opened, one, authority),
      sources: one.sources.map(source => ({ article: source.article, url: sourceUrl(source) })),
    }
  }

  const adds = walk.adds.filter(other => other !== id)
  const also = [...new Set([...opened.also, ...(outcome.also ?? [])])].filter(
    other => other !== id && !adds.includes(other),
  )
  return {
    id,
    title: outcome.title,
    summary: outcome.summary,
    banner: outcome.banner ?? null,
    beside: adds.map(other => ({
      ...link(other),
      contacts: firstContacts(opened, outcomeOf(content, other), authority),
    })),
    date,
    steps: stepsFor(outcome, walk.facts).map(step),
    also: also.map(link),
    offers: walk.offers.map(node => {
      const { question, why, answers } = nodeOf(content, node)
      return { id: node, question, why, answers: answers.map(answer => ({ id: answer.id, text: answer.text })) }
    }),
  }
}

/** Whether this outcome asks about an earlier refusal and its reader has not been asked. */
function asksEarlier({ guide, walk }: OpenedWalk, outcome: Outcome): boolean {
  const asked = new Set(walk.path.map(({ node }) => node))
  const open = outcome.cross.filter(id => !asked.has(id)).map(id => nodeOf(guide.content, id))
  return open.some(node => node.answers.some(answer => answer.facts?.earlierRefusal !== undefined))
}

const shared = ({ id, title, cost, delay, clock, verifiedOn }: Step) => ({ id, title, cost, delay, clock, verifiedOn })

function linker({ guide }: OpenedWalk, query: string) {
  return (id: string): OutcomeLink => {
    const { title, summary } = outcomeOf(guide.content, id)
    return { id, title, summary, href: `/guide/outcomes/${id}?${query}` }
  }
}

function contactsOf({ guide }: OpenedWalk, step: Step, authority: Authority) {
  return step.contactRefs.flatMap(ref => {
    const contact = guide.content.contacts.find(one => one.id === ref)
    return contact ? [contactShown(contact, authority)] : []
  })
}

function firstContacts(opened: OpenedWalk, outcome: Outcome, authority: Authority) {
  return outcome.steps[0] ? contactsOf(opened, outcome.steps[0], authority) : []
}

/** The days typed on this page travel on to the letter in a body, never in an address. */
function carried({ guide }: OpenedWalk, date: DateShown | null): Record<string, string> {
  if (!date?.main) return {}
  return letterCarried(guide.content, date.main.rule, date.form.typed)
}
