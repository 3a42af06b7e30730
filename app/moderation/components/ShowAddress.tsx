import { useFetcher } from '@remix-run/react'
import { Button } from '~/ui/Button'
import { useLanguage } from '~/ui/language'
import { MailLink } from '~/ui/MailLink'
import type { Reached } from '../deskQuestion'
import { words } from '../messages/words'
import { deskPath, type View } from '../views'

type Props = { reference: string; view: View | undefined; may: boolean }

/**
 * Where somebody is reached, behind a button whose every use is written down. The address stays on this screen until it
 * is left: with a script it comes in place, beside what is being typed; without, as a page of its own.
 */
export function ShowAddress({ reference, view, may }: Props) {
  const told = words[useLanguage()].address
  const { Form, data, state } = useFetcher<{ reached: Reached }>({ key: `address ${reference}` })
  if (!may) return <>{told.kept}</>
  return (
    <div aria-live="polite" className="stack close">
      {data ? (
        <AddressShown reached={data.reached} />
      ) : (
        <Form method="post" action={deskPath(reference, view, 'address')} className="stack close">
          <Button busy={state !== 'idle'}>{told.show}</Button>
          <p className="field-hint">{told.logged}</p>
        </Form>
      )}
    </div>
  )
}

export function AddressShown({ reached }: { reached: Reached }) {
  const told = words[useLanguage()].address
  return (
    <>
      <p>{reached.by === 'email' ? <MailLink address={reached.at} /> : reached.at}</p>
      <p className="field-hint">{told.noted}</p>
    </>
  )
}
