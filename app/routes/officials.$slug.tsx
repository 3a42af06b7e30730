import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getOfficial } from '~/directory/officials.server'
import { notFound } from '~/platform/http/answers.server'
import { formatDate } from '~/platform/i18n/format'
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
    description: page ? `${page.name}, ${page.role}` : undefined,
    feed: { href: `/officials/${page?.slug}/feed.atom`, title: page?.name ?? '' },
  }))

export const guard = { GET: 'public' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = await languageOf(request)
  const official = await getOfficial(params.slug ?? '')
  if (!official) throw notFound()
  const query = new URL(request.url).searchParams
  if (query.get('format') === 'atom') throw redirect(pathFor(request, `/officials/${official.slug}/feed.atom`))
  const { slug, name, portfolio, mandates, inOffice, accounts } = official
  const list = { official: slug }
  const [found, figures] = await Promise.all([findQuestions(list, query.get('after'), language), figuresOf(list)])
  const page = {
    slug,
    name: name[language],
    role: official.function[language],
    portfolio: portfolio[language],
    mandates,
    inOffice,
    accounts,
    found,
    figures,
  }
  return data(page, found.ok ? { status: 200 } : { status: 422, headers: { 'Portal-Outcome': 'invalid' } })
}

export default function Official() {
  const { slug, name, role, portfolio, mandates, inOffice, accounts, found, figures } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const told = words[language].official
  const path = usePath()
  const date = (day: string) => formatDate(day, language)
  return (
    <PublicPage current="questions">
      <div className="wide stack far">
        <div className="page-head">
          <h1>{name}</h1>
          <p className="lead">{role}</p>
          {portfolio && <p>{portfolio}</p>}
          <ListFigures figures={figures} />
          {!inOffice && <p>{told.former}</p>}
          {inOffice && (
            <div className="cluster">
              <ButtonLink href={path(`/questions/new?addressee=official:${slug}`)}>{told.ask(name)}</ButtonLink>
            </div>
          )}
        </div>
        {mandates.length > 0 && (
          <section className="stack close">
            <h2>{told.mandates}</h2>
            <ul className="stack close">
              {mandates.map(({ capacity, startsOn, endsOn }) => (
                <li key={`${capacity} ${startsOn}`}>
                  <span lang="fr">{capacity}</span>,{' '}
                  {endsOn ? told.between(date(startsOn), date(endsOn)) : told.from(date(startsOn))}
                </li>
              ))}
            </ul>
          </section>
        )}
        {accounts.length > 0 && (
          <section className="stack close">
            <h2>{told.accounts}</h2>
            <ul className="stack close">
              {accounts.map(({ label, url }) => (
                <li key={url}>
                  <a href={url} rel="me noopener" lang="fr">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <AboutQuestions title={told.questions} found={found} more={`/officials/${slug}`} />
        <FollowByMail query={`?official=${slug}`} />
        <p className="small-print">
          <a href={path(`/officials/${slug}/feed.atom`)}>{told.feed}</a>
        </p>
      </div>
    </PublicPage>
  )
}
