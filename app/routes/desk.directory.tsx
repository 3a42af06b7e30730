import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { DirectoryList } from '~/directory/components/DirectoryList'
import { listOfficials } from '~/directory/officials.server'
import { listServices } from '~/directory/services.server'
import { listTopics } from '~/directory/topics.server'
import { directoryWords } from '~/directory/words'
import { Notice } from '~/ui/Notice'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: directoryWords[data?.language ?? 'fr'].directory.title, hidden: true }))

export const guard = { GET: 'directory.change' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const language = deskLanguage(await requireStaff(request, guard.GET))
  const words = directoryWords[language].directory
  const [topics, services, officials] = await Promise.all([
    listTopics({ closed: true }),
    listServices({ closed: true }),
    listOfficials({ former: true }),
  ])
  const state = (closed: boolean) => (closed ? ('closed' as const) : ('open' as const))
  return {
    language,
    saved: new URL(request.url).searchParams.has('saved'),
    topics: topics.map(({ slug, name, service, closed }) => ({
      slug,
      name: name[language],
      details: service ? words.by(service.name[language]) : '',
      state: state(closed),
    })),
    services: services.map(({ slug, name, description, closed }) => ({
      slug,
      name: name[language],
      details: description[language],
      state: state(closed),
    })),
    officials: officials.map(({ slug, name, accounts, inOffice, ...official }) => ({
      slug,
      name: name[language],
      details: [official.function[language], words.accountsCount(accounts.length)].join(', '),
      state: inOffice ? ('inOffice' as const) : ('former' as const),
    })),
  }
}

export default function Directory() {
  const { language, saved, topics, services, officials } = useLoaderData<typeof loader>()
  const words = directoryWords[language].directory
  return (
    <div className="sheet stack far">
      {saved && <Notice tone="done" title={words.saved} />}
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <DirectoryList kind="topics" lines={topics} />
      <DirectoryList kind="services" lines={services} />
      <DirectoryList kind="officials" lines={officials} />
    </div>
  )
}
