import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sentQuestion } from '~/questions/own/readdress.server'
import { Button } from '~/ui/Button'
import { Fold } from '~/ui/Fold'
import { useLanguage, usePath } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { words } from './messages/words'
import { pageMeta } from './parts/meta'
import { OtherAddress } from './parts/OtherAddress'
import { PublicPage } from './parts/PublicPage'
import { personal } from './parts/personal.server'

export const handle = { islands: ['draft', 'once'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].ask.sentTitle, hidden: true }))

export const guard = { GET: 'public' } as const

/** `own`: the secret of whoever has just sent the form; without it the page is the same for everybody. */
export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const own = query.get('own') ?? ''
  const isOpen = (await sentQuestion(own)) !== null
  return data({ own: isOpen ? own : null, again: query.has('again') }, { headers: own ? personal : {} })
}

export default function Sent() {
  const { own, again } = useLoaderData<typeof loader>()
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
          {!own && <li>{told.sentWrong}</li>}
        </ul>
        {again && <Notice tone="done" title={told.sentOnceMore} />}
        {own && (
          <>
            <form method="post" action={path('/questions/new/sent/again')}>
              <input type="hidden" name="own" value={own} />
              <Button>{told.resend}</Button>
            </form>
            <Fold summary={told.wrongAddress}>
              <OtherAddress own={own} />
            </Fold>
          </>
        )}
        <Notice>{told.noClock}</Notice>
        <p>
          <a href={path('/questions')}>{told.sentMeanwhile}</a>
        </p>
      </div>
    </PublicPage>
  )
}
