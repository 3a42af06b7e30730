import { Button, ButtonLink } from '~/ui/Button'
import { useLanguage, usePath } from '~/ui/language'
import { TextField } from '~/ui/TextField'
import type { GuideHomeShown } from '../guideHome'
import { words } from '../messages/words'
import { EmergencyFirst, NotAdvice } from './GuideNotices'
import { Said } from './Said'

/** The door of the guide: emergency first, then from nothing, from an answer, or straight to a situation. */
export function GuideHome({ home, duty }: { home: GuideHomeShown; duty: string }) {
  const told = words[useLanguage()].home
  const path = usePath()
  return (
    <div className="wide stack far">
      <div className="stack">
        <div className="page-head">
          <h1>{told.title}</h1>
          <p className="lead">{told.lead}</p>
        </div>
        <EmergencyFirst notices={home.notices} duty={duty} />
      </div>
      <section className="stack close">
        <h2>{told.startTitle}</h2>
        <p>
          {told.startText} {told.nothingKept}
        </p>
        <div>
          <ButtonLink look="primary" icon="arrow" href={path('/guide/start')}>
            {told.start}
          </ButtonLink>
        </div>
      </section>
      <section className="stack close">
        <h2>{told.caseTitle}</h2>
        <p>{told.caseText}</p>
        <form method="get" action={path('/guide/start')} className="stack close">
          <TextField name="case" label={told.caseLabel} hint={told.caseHint} size={14} autoComplete="off" />
          <div>
            <Button>{told.caseOpen}</Button>
          </div>
        </form>
      </section>
      <section className="stack close">
        <h2>{told.outcomes}</h2>
        <ul className="name-list">
          {home.outcomes.map(({ id, title }) => (
            <li key={id} data-outcome={id}>
              <a href={path(`/guide/outcomes/${id}`)}>
                <Said text={title} />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack close">
        <h2>{told.letters}</h2>
        <ul className="name-list">
          {home.letters.map(({ id, title }) => (
            <li key={id}>
              <a href={path(`/guide/letters/${id}`)}>
                <Said text={title} />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <NotAdvice notices={home.notices} />
      <p className="small-print">
        <a href={path('/guide/revisions')}>{told.revisions}</a>
      </p>
    </div>
  )
}
