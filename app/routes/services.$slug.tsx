import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getService } from '~/directory/services.server'
import { listTopics } from '~/directory/topics.server'
import { notFound } from '~/platform/http/answers.server'
import { formatNumber } from '~/platform/i18n/format'
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
  pageMeta(matches, () => ({
    title: page?.name ?? '',
    description: page?.description,
    feed: { href: `/services/${page?.slug}/feed.atom`, title: page?.name ?? '' },
  }))

export const guard = { GET: 'public' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request)
  const service = await getService(params.slug ?? '')
  if (!service) throw notFound()
  if (new URL(request.url).searchParams.get('format') === 'atom')
    throw redirect(pathFor(request, `/services/${service.slug}/feed.atom`))
  const { slug, name, description, closed } = service
  const list = { service: slug }
  const [topics, found, figures] = await Promise.all([
    listTopics(),
    findQuestions(list, null, language),
    figuresOf(list),
  ])
  const own = topics
    .filter(topic => topic.service?.slug === slug)
    .map(topic => ({ slug: topic.slug, name: topic.name[language], published: topic.published }))
  return { slug, name: name[language], description: description[language], closed, topics: own, found, figures }
}

export default function Service() {
  const { slug, name, description, closed, topics, found, figures } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const told = words[language].service
  const path = usePath()
  return (
    <PublicPage current="questions">
      <div className="wide stack far">
        <div className="page-head">
          <h1>{name}</h1>
          {description && <p className="lead">{description}</p>}
          <ListFigures figures={figures} />
          {!closed && (
            <div className="cluster">
              <ButtonLink href={path(`/questions/new?addressee=service:${slug}`)}>{told.ask}</ButtonLink>
            </div>
          )}
        </div>
        {topics.length > 0 && (
          <section className="stack close">
            <h2>{told.topics}</h2>
            <ul className="name-list">
              {topics.map(topic => (
                <li key={topic.slug}>
                  <a href={path(`/topics/${topic.slug}`)}>{topic.name}</a>
                  <span className="count">{formatNumber(topic.published, language)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <AboutQuestions title={told.questions} found={found} more={`/questions?service=${slug}`} />
        <FollowByMail query={`?service=${slug}`} />
        <p className="small-print">
          <a href={path(`/services/${slug}/feed.atom`)}>{told.feed}</a>
        </p>
      </div>
    </PublicPage>
  )
}
