import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getTopic } from '~/directory/topics.server'
import { notFound } from '~/platform/http/answers.server'
import { figuresOf } from '~/questions/figures.server'
import { findQuestions } from '~/questions/find.server'
import { ButtonLink } from '~/ui/Button'
import { useLanguage, usePath } from '~/ui/language'
import { words } from './messages/words'
import { AboutQuestions } from './parts/AboutQuestions'
import { FollowByMail } from './parts/FollowByMail'
import { languageOf } from './parts/frame.server'
import { ListFigures } from './parts/ListFigures'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { pathFor } from './parts/pathFor'

export const handle = { islands: ['once'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageMeta(matches, frame => {
    const name = page?.name ?? ''
    const feed = { href: `/topics/${page?.slug}/feed.atom`, title: name }
    return { title: name, description: words[frame.language].topic.description(name, frame.name), feed }
  })

export const guard = { GET: 'public' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const topic = await getTopic(params.slug ?? '')
  if (!topic) throw notFound()
  if (query.get('format') === 'atom') throw redirect(pathFor(request, `/topics/${topic.slug}/feed.atom`))
  const language = await languageOf(request)
  const list = { topic: topic.slug }
  const [found, figures] = await Promise.all([findQuestions(list, null, language), figuresOf(list)])
  const service = topic.service && { slug: topic.service.slug, name: topic.service.name[language] }
  return { slug: topic.slug, name: topic.name[language], closed: topic.closed, service, found, figures }
}

export default function Topic() {
  const { slug, name, closed, service, found, figures } = useLoaderData<typeof loader>()
  const told = words[useLanguage()].topic
  const path = usePath()
  return (
    <PublicPage current="questions">
      <div className="wide stack far">
        <div className="page-head">
          <h1>{name}</h1>
          {service && (
            <p className="lead">
              <a href={path(`/services/${service.slug}`)}>{told.by(service.name)}</a>
            </p>
          )}
          <ListFigures figures={figures} />
          {closed ? (
            <p>{told.closed}</p>
          ) : (
            <div className="cluster">
              <ButtonLink href={path(`/questions/new?topic=${slug}`)}>{told.ask}</ButtonLink>
            </div>
          )}
        </div>
        <AboutQuestions title={told.questions} found={found} more={`/questions?topic=${slug}`} />
        <FollowByMail query={`?topic=${slug}`} />
        <p className="small-print">
          <a href={path(`/topics/${slug}/feed.atom`)}>{told.feed}</a>
        </p>
      </div>
    </PublicPage>
  )
}
