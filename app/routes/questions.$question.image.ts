import type { LoaderFunctionArgs } from '@remix-run/node'
import { getAuthority } from '~/directory/authority.server'
import { notFound } from '~/platform/http/answers.server'
import { words as questionWords } from '~/questions/messages/words'
import { getQuestionPage } from '~/questions/questionPage.server'
import { parseReference } from '~/questions/reference'
import { drawShareImage } from '~/questions/shareImage.server'
import { words } from './messages/words'
import { languageOf } from './parts/frame.server'

export const guard = { GET: 'public' } as const

/** The picture other sites show beside a question's address. It is there as long as the page is, and says no more. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request)
  const address = parseReference(params.question ?? '')
  // One address a picture: a title's words may follow the reference in as many ways as one likes.
  const found = address && !address.slug ? await getQuestionPage(address.reference, language) : null
  if (found?.kind !== 'page') throw notFound()
  const { page } = found
  const authority = await getAuthority()
  const picture = await drawShareImage({
    town: authority.names.name,
    portal: words[language].portal,
    title: page.title,
    instead: words[language].question.description(authority.names.name),
    reference: page.reference,
    outcome: outcomeOf(page.answer?.outcome ?? null, page.answer !== null, questionWords[language]),
    accent: authority.look.accent,
  })
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } })
}

function outcomeOf(outcome: string | null, answered: boolean, told: (typeof questionWords)['fr']) {
  if (!answered) return { words: told.waiting, tone: 'plain' as const }
  const said = told.outcome[outcome as keyof typeof told.outcome] ?? told.answered
  const tones = { positive: 'yes', partial: 'yes', negative: 'no' } as const
  return { words: said, tone: tones[outcome as keyof typeof tones] ?? ('plain' as const) }
}
