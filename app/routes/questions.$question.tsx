import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { afterAnswer } from '~/guide/afterAnswer.server'
import { moved, notFound } from '~/platform/http/answers.server'
import { getQuestionPage } from '~/questions/questionPage.server'
import { parseReference } from '~/questions/reference'
import { useLanguage } from '~/ui/language'
import { words } from './messages/words'
import { WaysOn } from './parts/ErrorPage'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { PublicQuestion } from './parts/PublicQuestion'
import { pathFor } from './parts/pathFor'
import { qaPage } from './parts/qaPage'
import { cardOf } from './parts/questionCard'
import { Told } from './parts/Told'

export const handle = { islands: ['print', 'share', 'once'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, frame => {
    const page = loaded?.page
    if (!page) return { title: words[frame.language].question.goneTitle, hidden: true }
    return {
      title: page.title,
      description: page.description,
      path: page.path,
      feed: { href: `/questions/${page.reference}/feed.atom`, title: page.title },
      told: [...cardOf(page, frame), { 'script:ld+json': qaPage(page, frame) }],
    }
  })

export const guard = { GET: 'public' } as const

/** The address is the reference; its words follow the title and are put right when they do not. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request)
  const address = parseReference(params.question ?? '')
  if (!address) throw notFound()
  const found = await getQuestionPage(address.reference, language)
  if (found.kind === 'unknown') throw notFound()
  if (found.kind === 'moved') throw moved(pathFor(request, found.to))
  if (found.kind === 'gone') return data({ page: null, after: null }, { status: 410 })
  if (new URL(request.url).searchParams.get('format') === 'atom')
    throw redirect(pathFor(request, `/questions/${address.reference}/feed.atom`))
  const right = `/questions/${params.question}`
  if (found.page.path !== right) throw moved(pathFor(request, found.page.path))
  const { answer, reference } = found.page
  const after = answer && (await afterAnswer({ ...answer, hasNotice: answer.remedy !== null }, reference, language))
  return data({ page: found.page, after })
}

export default function Question() {
  const { page, after } = useLoaderData<typeof loader>()
  const told = words[useLanguage()].question
  return (
    <PublicPage current="questions">
      {page ? (
        <PublicQuestion page={page} after={after} />
      ) : (
        <Told title={told.goneTitle} lead={told.goneLead}>
          <WaysOn />
        </Told>
      )}
    </PublicPage>
  )
}
