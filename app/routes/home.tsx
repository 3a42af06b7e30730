import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listTopics } from '~/directory/topics.server'
import { formatNumber } from '~/platform/i18n/format'
import { QuestionItems } from '~/questions/components/QuestionItems'
import { findQuestions } from '~/questions/find.server'
import { ButtonLink } from '~/ui/Button'
import { useLanguage, usePath } from '~/ui/language'
import { SearchField } from '~/ui/SearchField'
import { words } from './messages/words'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => {
    const told = words[frame.language].home
    return {
      title: words[frame.language].portal,
      description: told.description(frame.name),
      feed: { href: '/questions/feed.atom', title: told.title(frame.name) },
    }
  })

export const guard = { GET: 'public' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const language = await languageOf(request)
  const [latest, topics] = await Promise.all([findQuestions({ sort: 'answered' }, null, language, 6), listTopics()])
  return {
    latest: latest.ok ? latest.items : [],
    topics: topics.map(({ slug, name, published }) => ({ slug, name: name[language], published })),
  }
}

export default function Home() {
  const { latest, topics } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const path = usePath()
  const told = words[language].home
  return (
    <PublicPage>
      <div className="home">
        <section className="wide">
          <div className="home-ask">
            <SearchField label={told.label} hint={told.hint} action={path('/questions')} large labelIsTitle>
              <div className="cluster">
                <button type="submit" className="button quiet" formAction={path('/questions/new')}>
                  <span>{told.askThis}</span>
                </button>
              </div>
            </SearchField>
          </div>
        </section>
        <section className="wide stack">
          <div className="section-title">
            <h2>{told.latest}</h2>
            <a href={path('/questions')}>{told.all}</a>
          </div>
          {latest.length > 0 ? <QuestionItems items={latest} label={told.latest} short /> : <p>{told.none}</p>}
        </section>
        <section className="band">
          <div className="wide guide-invitation">
            <div>
              <h2>{told.noTitle}</h2>
              <p>{told.noText}</p>
            </div>
            <ButtonLink look="primary" icon="arrow" href={path('/guide')}>
              {told.noAction}
            </ButtonLink>
          </div>
        </section>
        {topics.length > 0 && (
          <section className="wide stack">
            <h2>{told.topics}</h2>
            <ul className="name-list">
              {topics.map(({ slug, name, published }) => (
                <li key={slug}>
                  <a href={path(`/topics/${slug}`)}>{name}</a>
                  <span className="count">{formatNumber(published, language)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="wide stack">
          <h2>{told.howTitle}</h2>
          <ol className="how-it-works">
            <li>{told.how1}</li>
            <li>{told.how2}</li>
            <li>{told.how3}</li>
          </ol>
        </section>
      </div>
    </PublicPage>
  )
}
