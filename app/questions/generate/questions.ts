import { addDays, type CivilDate } from '~/platform/calendar/civil'
import { type Draw, drawFrom } from '~/platform/draw'
import type { ImportedQuestion } from '../import/format'
import { details, places, replies, themes, troubles } from './vocabulary'

const firstDay: CivilDate = '2016-01-04'
const days = 3_800

/** What came of a hundred answers. */
const outcomes = [
  ...Array<string>(42).fill('informed'),
  ...Array<string>(20).fill('positive'),
  ...Array<string>(11).fill('partial'),
  ...Array<string>(18).fill('negative'),
  ...Array<string>(9).fill('redirected'),
]

/** Made-up questions without end, the same from the same seed: three in four answered, in the proportions of a town. */
export function* madeUp(seed: number): Generator<ImportedQuestion> {
  const draw = drawFrom(seed)
  for (let number = 1; ; number += 1) yield question(draw, `generated-${seed}-${number}`)
}

/** Whether an imported question was made up here. */
export const generatedId = 'generated-'

function question(draw: Draw, id: string): ImportedQuestion {
  const { topic, service, things, wishes } = draw.one(themes)
  const [thing, wish, place, trouble] = [draw.one(things), draw.one(wishes), draw.one(places), draw.one(troubles)]
  const askedAt = addDays(firstDay, draw.below(days))
  const common = { id, topic, service, askedAt, language: 'fr', status: 'published' } as const
  const title = draw.one(titles)({ thing, wish, place, trouble })
  const body = `Bonjour,\n\n${sentence(`${thing}, ${place} : ${trouble}`)}. ${draw.some(details, 2 + draw.below(4)).join(' ')}`
  return { ...common, title, body, answer: draw.below(4) > 0 ? answer(draw, askedAt, { thing, place }) : null }
}

function answer(draw: Draw, askedAt: CivilDate, { thing, place }: { thing: string; place: string }) {
  const outcome = draw.one(outcomes)
  const nature = outcome === 'informed' || outcome === 'redirected' ? ('information' as const) : ('decision' as const)
  const opening = `Vous nous avez écrit au sujet de ceci : ${thing}, ${place}.`
  const body = `Madame, Monsieur,\n\n${opening} ${draw.some(replies, 3 + draw.below(5)).join(' ')}`
  return { at: addDays(askedAt, 1 + draw.below(40)), body, by: 'Le service concerné', nature, outcome }
}

type Parts = { thing: string; wish: string; place: string; trouble: string }

const titles: ((parts: Parts) => string)[] = [
  ({ thing, place, trouble }) => `${sentence(thing)}, ${place} : ${trouble}`,
  ({ thing, wish, place }) => `Quand pourra-t-on ${wish} ${thing}, ${place} ?`,
  ({ thing, place, trouble }) => `Pourquoi ${trouble} (${thing}, ${place}) ?`,
  ({ thing, wish, place }) => `Qui décide de ${wish} ${thing} ${place} ?`,
  ({ thing, place, trouble }) => `${sentence(place)}, ${trouble} : que devient ${thing} ?`,
  ({ thing, wish, place }) => `Est-il prévu de ${wish} ${thing} près de la mairie ou ${place} ?`,
]

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
