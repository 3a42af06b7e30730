import type { MetaFunction } from '@remix-run/node'
import { useLanguage, usePath } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { words } from './messages/words'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'

export const handle = { islands: ['draft'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].ask.sentTitle, hidden: true }))

export default function Sent() {
  const told = words[useLanguage()].ask
  const path = usePath()
  return (
    <PublicPage current="ask">
      <div className="column stack" data-draft-sent="">
        <div className="page-head">
          <h1>{told.sentTitle}</h1>
          <p className="lead">{told.sentLead}</p>
        </div>
        <ul className="stack close">
          <li>{told.sentSpam}</li>
          <li>{told.sentDays}</li>
          <li>{told.sentWrong}</li>
        </ul>
        <Notice>{told.noClock}</Notice>
        <p>
          <a href={path('/questions')}>{told.sentMeanwhile}</a>
        </p>
      </div>
    </PublicPage>
  )
}
