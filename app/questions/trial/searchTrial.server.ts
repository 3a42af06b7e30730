import { drawFrom } from '~/platform/draw'
import { findQuestions } from '../find.server'
import { type TypedWay, typedAs, ways } from './ways'

/** One search of the trial: what was looked for, what was typed, and at which place it stood (null: not in the first five). */
export type Searched = { reference: string; title: string; way: TypedWay; typed: string; place: number | null }
export type Titled = { reference: string; title: string }

const firstFew = 5

/** Looks for each question by its title, typed in one of four ways drawn from `seed`. */
export async function searchTrial(questions: readonly Titled[], seed: number, advance: (by: number) => void) {
  const draw = drawFrom(seed)
  const searches = questions.flatMap(question => {
    const way = draw.one(ways)
    const typed = typedAs(way, question.title, draw)
    return typed === null ? [] : [{ ...question, way, typed }]
  })
  advance(questions.length - searches.length)
  const searched: Searched[] = []
  for (let from = 0; from < searches.length; from += atOnce) {
    const some = searches.slice(from, from + atOnce)
    searched.push(...(await Promise.all(some.map(async one => ({ ...one, place: await placeOf(one) })))))
    advance(some.length)
  }
  return searched
}

const atOnce = 4

async function placeOf({ reference, typed }: { reference: string; typed: string }): Promise<number | null> {
  const found = await findQuestions({ q: typed }, null, 'fr', firstFew)
  const place = found.ok ? found.items.findIndex(item => item.reference === reference) : -1
  return place < 0 ? null : place + 1
}

/** The part that was found, from 0 to 1. */
export const partFound = (searched: readonly Searched[]): number =>
  searched.filter(({ place }) => place !== null).length / Math.max(1, searched.length)
