import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '~/accounts/permissions'
import { privacyWords } from '~/privacy/words'
import { Button } from '~/ui/Button'
import { useLanguage, usePath } from '~/ui/language'
import { requireAccount } from './parts/account.server'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { personal } from './parts/personal.server'
import { Told } from './parts/Told'

export const guard = { GET: 'account.open' } as const

export const handle = { islands: ['once'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: privacyWords[frame.language].data.title, hidden: true }))

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireAccount(request, guard.GET)
  return data({ email: person.email, staff: can(person, 'desk.open') }, { headers: personal })
}

/** Everything about oneself, to receive or to let go of. */
export default function AccountData() {
  const { email, staff } = useLoaderData<typeof loader>()
  const told = privacyWords[useLanguage()].data
  const path = usePath()
  return (
    <PublicPage current="track">
      <Told title={told.title} lead={told.lead(email)}>
        <section className="stack" aria-labelledby="receive">
          <h2 id="receive">{told.exportTitle}</h2>
          <p>{told.exportLead}</p>
          <form method="post" action={path('/account/export')}>
            <Button look="primary">{told.exportDo}</Button>
          </form>
        </section>
        <section className="stack" aria-labelledby="erase">
          <h2 id="erase">{told.eraseTitle}</h2>
          {staff ? (
            <p>{told.staff}</p>
          ) : (
            <>
              <p>{told.eraseLead}</p>
              <form method="post" action={path('/account/erase')}>
                <Button>{told.eraseDo}</Button>
              </form>
            </>
          )}
        </section>
        <p className="small-print">
          {told.only} <a href={path('/privacy')}>{told.privacy}</a>.
        </p>
        <p>
          <a href={path('/account')}>{told.back}</a>
        </p>
      </Told>
    </PublicPage>
  )
}
