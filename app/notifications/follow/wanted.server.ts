import { db } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { parseFilters } from '~/questions/filters'
import { publicAnswer } from '~/questions/publication'
import { type ShownTarget, showTarget } from './shown.server'
import { type Target, targetOf } from './target'

/** What is to be followed, and the names that say so in an address or a form. */
export type Wanted = { target: Target; shown: ShownTarget; query: string }

/** In: the names of a list's address, or `question`, or `official`. Out: what they lead to; null when nobody can follow it. */
export async function wantedIn(query: URLSearchParams, language: Language): Promise<Wanted | null> {
  const reference = query.get('question')
  if (reference !== null) return wantedQuestion(reference)
  const official = query.get('official')?.slice(0, 120)
  const target = targetOf(official ? { official } : parseFilters(query))
  const shown = await showTarget(target, language)
  return shown && { target, shown, query: queryFor(target) }
}

/** A question everybody reads. */
export async function wantedQuestion(reference: string): Promise<Wanted | null> {
  const question = await db.question.findUnique({ where: { reference }, select: { id: true, ...state } })
  if (!question || publicAnswer(question) !== 'page') return null
  const target: Target = { kind: 'question', target: question.id }
  const shown = await showTarget(target, 'fr')
  return shown && { target, shown, query: `?question=${reference}` }
}

const state = { publication: true, visibility: true, publishedAt: true } as const

const queryFor = ({ kind, target }: Target) =>
  kind === 'search' ? target : `?${new URLSearchParams({ [kind]: target })}`
