import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { notFound } from '~/platform/http/answers.server'
import { askProblems } from '~/questions/components/askProblems'
import { CorrectFields } from '~/questions/components/CorrectFields'
import { words as questionWords } from '~/questions/messages/words'
import { ownWordsOf } from '~/questions/own/ownWords.server'
import { ownWords } from './messages/own'
import { correctStep } from './parts/correctStep.server'
import { pageMeta } from './parts/meta'
import { OwnActPage } from './parts/OwnActPage'
import { loadOwn, requireOwn } from './parts/ownActs.server'
import { personal } from './parts/personal.server'

export const handle = { islands: ['once', 'counter'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageMeta(matches, frame => ({
    title: ownWords[page?.tracked.language ?? frame.language].correct.title,
    hidden: true,
  }))

export const guard = { GET: 'link:track', POST: 'link:track' } as const

/** The words as they were written: nobody types a question twice because a name has to go. */
export async function loader({ params }: LoaderFunctionArgs) {
  const [page, own] = [await loadOwn(params.token), await ownWordsOf(await requireOwn(params.token))]
  if (!own) throw notFound()
  return data({ ...page.data, own: own.words }, { headers: personal })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const questionId = await requireOwn(params.token)
  const own = await ownWordsOf(questionId)
  return correctStep(request, questionId, params.token ?? '', own?.language ?? 'fr')
}

export default function Correct() {
  const page = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const { language } = page.tracked
  const told = askProblems(came?.problems ?? {}, language)
  const passages = came?.passages ?? []
  return (
    <OwnActPage
      act="correct"
      page={page}
      came={came}
      sentence={field => told[field]}
      general={passages.length > 0 ? questionWords[language].reread.title(passages.length) : undefined}
    >
      <CorrectFields own={page.own} typed={came?.typed} problems={told} passages={passages} seen={came?.seen ?? []} />
    </OwnActPage>
  )
}
