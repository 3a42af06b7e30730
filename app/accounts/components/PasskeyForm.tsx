import type { ReactNode } from 'react'
import { Button } from '~/ui/Button'
import { useLanguage } from '~/ui/language'
import { securityWords } from '../securityWords'

type Props = {
  does: 'create' | 'get'
  action: string
  ask: string
  to?: string
  look?: 'primary' | 'quiet'
  act: string
  children?: ReactNode
}

/** Hidden until the `passkey` island finds a browser that knows passkeys: without scripts there are none. */
export function PasskeyForm({ does, action, ask, to, look, act, children }: Props) {
  const words = securityWords[useLanguage()].passkeys
  return (
    <form
      method="post"
      action={action}
      className="form"
      hidden
      data-passkey={does}
      data-ask={ask}
      data-failed={words.failed}
    >
      {to !== undefined && <input type="hidden" name="to" value={to} />}
      <input type="hidden" name="answer" />
      {children}
      <div className="cluster">
        <Button look={look} icon="lock">
          {act}
        </Button>
        <span role="status" />
      </div>
    </form>
  )
}
