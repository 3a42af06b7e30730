import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitorOf } from '~/accounts/visitor.server'
import { done, notFound } from '~/platform/http/answers.server'
import { parseReference, questionPath } from '~/questions/reference'
import { findSparing, spareQuestion } from '~/questions/spare.server'
import { ButtonLink } from '~/ui/Button'
import { useLanguage, usePath } from '~/ui/language'
import { Paper } from '~/ui/Paper'
import { words } from './messages/words'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { pathFor } from './parts/pathFor'
import { Told } from './parts/Told'

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].spared.title, hidden: true }))

async function requireSparing(part = '') {
  const reference = parseReference(part)?.reference
  const question = reference ? await findSparing(reference) : null
  if (!question) throw notFound()
  return question
}

export const guard = { GET: 'public', POST: 'public' } as const

export async function loader({ params }: LoaderFunctionArgs) {
  const question = await requireSparing(params.question)
  return { ...question, path: questionPath(question) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { reference } = await requireSparing(params.question)
  await spareQuestion(reference, visitorOf(request))
  return done(pathFor(request, `/questions/${reference}/spared`))
}

export default function Spared() {
  const { reference, title, outcome, path: href } = useLoaderData<typeof loader>()
  const told = words[useLanguage()].spared
  const path = usePath()
  return (
    <PublicPage current="questions">
      <Told title={told.title} lead={told.lead}>
        <Paper>
          <p lang="fr">
            <a href={path(href)}>{title}</a>
          </p>
        </Paper>
        {outcome === 'negative' || outcome === 'partial' ? (
          <>
            <p>{told.no}</p>
            <div className="cluster">
              <ButtonLink look="primary" icon="arrow" href={path(`/guide/start?case=${reference}`)}>
                {told.guide}
              </ButtonLink>
            </div>
          </>
        ) : null}
        <p>
          <a href={path('/questions/new')}>{told.still}</a>
        </p>
      </Told>
    </PublicPage>
  )
}
