import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readOutbox } from '~/platform/mail/outbox.server'
import { Paper } from '~/ui/Paper'
import { demonstrationWords } from './messages/demonstration'
import { requireDemo } from './parts/demoOnly.server'
import { Linked } from './parts/Linked'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { useFrame } from './parts/useFrame'

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: demonstrationWords[frame.language].outbox.title, hidden: true }))

export const guard = { GET: 'demo' } as const

export async function loader() {
  requireDemo()
  const mails = await readOutbox()
  return {
    mails: mails.map(({ to, subject, text, at, headers }) => ({
      to,
      subject,
      text,
      at,
      id: headers['Message-ID'] ?? at,
    })),
  }
}

export default function Outbox() {
  const { mails } = useLoaderData<typeof loader>()
  const words = demonstrationWords[useFrame().language].outbox
  return (
    <PublicPage>
      <div className="column stack far">
        <div className="page-head">
          <h1>{words.title}</h1>
          <p className="lead">{mails.length > 0 ? words.lead : words.none}</p>
        </div>
        {mails.map(({ id, to, subject, text, at }) => (
          <article className="stack close" key={id}>
            <h2>{subject}</h2>
            <p className="small-print">
              {words.to(to)} · <time dateTime={at}>{at.replace('T', ' ').slice(0, 19)} UTC</time> ·{' '}
              <a href={`/dev/outbox/${id.slice(1, -1)}`}>{words.asMail}</a>
            </p>
            <Paper>
              <p>
                <Linked text={text} />
              </p>
            </Paper>
          </article>
        ))}
      </div>
    </PublicPage>
  )
}
