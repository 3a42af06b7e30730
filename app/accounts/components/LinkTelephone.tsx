import { Button } from '~/ui/Button'
import { CopyButton } from '~/ui/CopyButton'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import { QrCode } from '~/ui/QrCode'
import { TextField } from '~/ui/TextField'
import { securityWords } from '../securityWords'

type Props = { address: string; spoken: string; refused: boolean }

/** The secret as a picture and as text, and the first code that shows it has arrived. */
export function LinkTelephone({ address, spoken, refused }: Props) {
  const words = securityWords[useLanguage()]
  const { totp } = words
  return (
    <ol className="stack">
      <li className="stack close">
        <p>{totp.scan}</p>
        <div className="qr-large">
          <QrCode text={address} label={totp.picture} />
        </div>
        <p>{totp.spoken}</p>
        <p className="cluster">
          <code className="whole" id="secret">
            {spoken}
          </code>
          <CopyButton target="secret">{words.codes.copy}</CopyButton>
        </p>
      </li>
      <li>
        <form method="post" action="#errors" className="form" noValidate>
          <ErrorSummary problems={refused ? [{ field: 'code', words: totp.wrong }] : []} typed={false} />
          <TextField
            name="code"
            label={totp.code}
            hint={totp.codeHint}
            error={refused ? totp.wrong : undefined}
            autoComplete="one-time-code"
            inputMode="numeric"
            spellCheck={false}
            size={10}
            required
          />
          <div className="cluster">
            <Button look="primary">{totp.act}</Button>
            <a href="/desk/security">{words.cancel}</a>
          </div>
        </form>
      </li>
    </ol>
  )
}
