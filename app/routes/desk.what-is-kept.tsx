import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { can } from '~/accounts/permissions'
import { getAuthority } from '~/directory/authority.server'
import { OwnActs, WhatIsKept } from '~/moderation/components/OwnRecord'
import { ownRecordWords } from '~/moderation/messages/ownRecord'
import { ownRecord } from '~/moderation/ownRecord.server'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: ownRecordWords[data?.language ?? 'fr'].title, hidden: true }))

export const guard = { GET: 'desk.open' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  const [own, authority] = await Promise.all([ownRecord(person.id), getAuthority()])
  return {
    ...own,
    language: deskLanguage(person),
    linked: can(person, 'inbox.read'),
    looksPossible: can(person, 'address.show'),
    zone: authority.time.timeZone,
  }
}

export default function WhatThePortalKeeps() {
  const { language, acts, looks, looksPossible, ...shown } = useLoaderData<typeof loader>()
  const words = ownRecordWords[language]
  return (
    <div className="sheet stack far">
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <WhatIsKept />
      {looksPossible && <OwnActs id="looks" title={words.looks} none={words.noLooks} acts={looks} {...shown} />}
      <OwnActs id="acts" title={words.acts} none={words.noActs} acts={acts} {...shown} />
    </div>
  )
}
