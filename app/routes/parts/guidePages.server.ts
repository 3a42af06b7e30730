import { data } from '@remix-run/node'
import { getAuthority } from '~/directory/authority.server'
import { letterPage } from '~/guide/letterPage.server'
import type { LetterShown } from '~/guide/letterShown'
import { openWalk, type RefusedWalk } from '~/guide/openWalk.server'
import type { WalkPage } from '~/guide/pages'
import { walkPage } from '~/guide/walkPage.server'
import { notFound } from '~/platform/http/answers.server'
import { readForm } from '~/platform/http/forms.server'
import { languageOf } from './frame.server'
import { personal } from './personal.server'
import { typedIn } from './typed'

type Refused = Pick<RefusedWalk, 'reason' | 'value'>
export type GuidePage = { refused: Refused; page: null } | { refused: null; page: WalkPage }
export type GuideLetter = { refused: Refused; letter: null } | { refused: null; letter: LetterShown }

/** The walk's page, or with `outcome` that outcome's. `posted`: what a form of the page sent; dates only ever come so. */
export async function loadGuidePage(request: Request, outcome: string | null, posted?: Record<string, string>) {
  const query = new URL(request.url).searchParams
  const [language, authority, opened] = await Promise.all([
    languageOf(request),
    getAuthority(),
    openWalk(query, posted),
  ])
  const headers = posted ? personal : {}
  const refuse = ({ reason, value }: Refused) =>
    data<GuidePage>({ refused: { reason, value }, page: null }, { status: reason === 'no-guide' ? 404 : 422, headers })
  if (!opened.ok) return refuse(opened)
  if (outcome && !opened.guide.content.outcomes.some(one => one.id === outcome)) throw notFound()

  const change = outcome ? null : query.get('change')
  const page = walkPage(opened, authority, language, { posted, change, outcome })
  if (!page) return refuse({ reason: 'malformed', value: (change ?? '').slice(0, 80) })
  const problems = (page.outcome ?? page.question)?.date?.form.problems ?? {}
  const wrong = Object.keys(problems).length > 0
  return data<GuidePage>(
    { refused: null, page },
    wrong ? { status: 422, headers: { ...headers, 'Portal-Outcome': 'invalid' } } : { headers },
  )
}

export const postGuidePage = async (request: Request, outcome: string | null) =>
  loadGuidePage(request, outcome, typedIn(await readForm(request)))

/** A letter; without `typed` as the case alone fills it. A form that sends `opening` only brings days along. */
export async function loadLetter(request: Request, id: string, typed?: Record<string, string>) {
  const query = new URL(request.url).searchParams
  const [authority, opened] = await Promise.all([getAuthority(), openWalk(query)])
  if (!opened.ok) {
    const { reason, value } = opened
    return data<GuideLetter>(
      { refused: { reason, value }, letter: null },
      { status: reason === 'no-guide' ? 404 : 422, headers: personal },
    )
  }
  const letter = letterPage(opened, id, authority, typed ?? null, typed !== undefined && typed.opening === undefined)
  if (!letter) throw notFound()
  const open = Object.keys(letter.problems).length > 0
  return data<GuideLetter>(
    { refused: null, letter },
    open ? { status: 422, headers: { ...personal, 'Portal-Outcome': 'invalid' } } : { headers: personal },
  )
}

export const postLetter = async (request: Request, id: string) =>
  loadLetter(request, id, typedIn(await readForm(request)))
