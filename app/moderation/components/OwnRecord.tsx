import { formatDate, formatTime } from '~/platform/i18n/format'
import { DataTable } from '~/ui/DataTable'
import { useLanguage, usePath } from '~/ui/language'
import { ownRecordWords } from '../messages/ownRecord'
import { type OwnAct, ownActWords } from '../ownRecord'
import { deskPath } from '../views'

/** What is kept of somebody's work, for how long, and who sees it. */
export function WhatIsKept() {
  const words = ownRecordWords[useLanguage()]
  const path = usePath()
  return (
    <>
      <DataTable
        caption={words.kept}
        columns={[
          { id: 'what', words: words.what },
          { id: 'long', words: words.long },
          { id: 'who', words: words.who },
        ]}
        rows={words.rows.map(({ id, what, long, who }) => ({ id, cells: [what, long, who] }))}
      />
      <section className="stack close" aria-labelledby="not-kept">
        <h2 id="not-kept">{words.notKept}</h2>
        <p>{words.notKeptMore}</p>
      </section>
      <section className="stack close" aria-labelledby="rights">
        <h2 id="rights">{words.rights}</h2>
        <p>{words.rightsMore}</p>
        <p>
          <a href={path('/privacy')}>{words.rightsLink}</a>
        </p>
      </section>
    </>
  )
}

type Props = { id: string; title: string; none: string; acts: OwnAct[]; zone: string; linked: boolean }

/** One's own last acts; `linked`: to questions this person may read. */
export function OwnActs({ id, title, none, acts, zone, linked }: Props) {
  const language = useLanguage()
  const when = (at: Date) => `${formatDate(at, language, { zone })}, ${formatTime(at, language, zone)}`
  return (
    <section className="stack close" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {acts.length === 0 && <p>{none}</p>}
      <ul className="stack close">
        {acts.map(act => (
          <li key={act.id}>
            {ownActWords(act.act, language)}
            {act.reference && ' · '}
            {act.reference && linked && <a href={deskPath(act.reference)}>{act.reference}</a>}
            {act.reference && !linked && act.reference}
            {' · '}
            <time dateTime={act.at}>{when(new Date(act.at))}</time>
          </li>
        ))}
      </ul>
    </section>
  )
}
