import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { GuideHome } from '~/guide/components/GuideHome'
import { guideHome } from '~/guide/guideHome.server'
import { words } from '~/guide/messages/words'
import { notFound } from '~/platform/http/answers.server'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { useFrame } from './parts/useFrame'

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({
    title: words[frame.language].home.title,
    description: words[frame.language].home.description,
  }))

export const guard = { GET: 'public' } as const

export async function loader() {
  const home = await guideHome()
  if (!home) throw notFound()
  return home
}

export default function Guide() {
  const home = useLoaderData<typeof loader>()
  return (
    <PublicPage current="guide">
      <GuideHome home={home} duty={useFrame().contacts.duty} />
    </PublicPage>
  )
}
