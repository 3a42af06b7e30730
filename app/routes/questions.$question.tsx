import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { moved, notFound } from '~/platform/http/answers.server'
import { getQuestionPage } from '~/questions/questionPage.server'
import { parseReference } from '~/questions/reference'
import { useLanguage } from '~/ui/language'
import { words } from './messages/words'
import { WaysOn } from './parts/ErrorPage'
import { firstSteps } from './parts/firstSteps.server'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { PublicQuestion } from './parts/PublicQuestion'
import { pathFor } from './parts/pathFor'
import { Told } from './parts/Told'

export const handle = { islands: ['print'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, frame => {
    const page = loaded?.page
    if (!page) return { title: words[frame.language].question.goneTitle, hidden: true }
    return {
      title: page.title,
      description: page.description,
      path: page.path,
      feed: { href: `/questions/${page.reference}/feed.atom`, title: page.title },
    }
  })

/** The address is the reference; its words follow the title and are put right when they do not. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request)
  const address = parseReference(params.question ?? '')
  if (!address) throw notFound()
  const found = await getQuestionPage(address.reference, language)
  if (found.kind === 'unknown') throw notFound()
  if (found.kind === 'moved') throw moved(pathFor(request, found.to))
  if (found.kind === 'gone') return data({ page: null, steps: [] }, { status: 410 })
  const right = `/questions/${params.question}`
  if (found.page.path !== right) throw moved(pathFor(request, found.page.path))
  return data({ page: found.page, steps: found.page.answer ? await firstSteps(found.page.answer, language) : [] })
}

export default function Question() {
  const { page, steps } = useLoaderData<typeof loader>()
  const told = words[useLanguage()].question
  return (
    <PublicPage current="questions">
      {page ? (
        <PublicQuestion page={page} steps={steps} />
      ) : (
        <Told title={told.goneTitle} lead={told.goneLead}>
          <WaysOn />
        </Told>
      )}
    </PublicPage>
  )
}
