import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readOutbox } from '~/platform/mail/outbox.server'
import { Paper } from '~/ui/Paper'
import { setupWords } from './messages/setup'
import { requireDemo } from './parts/demoOnly.server'
import { Linked } from './parts/Linked'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { useFrame } from './parts/useFrame'

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: setupWords[frame.language].outbox.title, hidden: true }))

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
  const words = setupWords[useFrame().language].outbox
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
              {words.to(to)} · <time dateTime={at}>{at.replace('T', ' ').slice(0, 19)} UTC</time>
            </p>
            <Paper>
              {text.split(/\n{2,}/).map((paragraph, index) => (
                <p key={`${id}-${index + 1}`}>
                  {paragraph.split('\n').map((line, row) => (
                    <span key={`${id}-${index + 1}-${row + 1}`}>
                      {row > 0 && <br />}
                      <Linked text={line} />
                    </span>
                  ))}
                </p>
              ))}
            </Paper>
          </article>
        ))}
      </div>
    </PublicPage>
  )
}
