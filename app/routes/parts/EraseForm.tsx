import { textChoices } from '~/privacy/erasing'
import { privacyWords } from '~/privacy/words'
import { Button, ButtonLink } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage, usePath } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { RadioGroup } from '~/ui/RadioGroup'

type Props = { publicQuestions: number; holds: string[]; missing: boolean }

/** What goes, what stays, what has to wait; then the one choice. Leaving everything as it is stands beside it. */
export function EraseForm({ publicQuestions, holds, missing }: Props) {
  const told = privacyWords[useLanguage()].erase
  const path = usePath()
  return (
    <form className="stack" method="post" action="#errors" noValidate>
      <ErrorSummary problems={missing ? [{ field: 'texts', words: told.missing }] : []} />
      <section className="prose">
        <h2>{told.goesTitle}</h2>
        <ul>
          {told.goes.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h2>{told.staysTitle}</h2>
        <p>{told.stays}</p>
      </section>
      {holds.length > 0 && (
        <Notice title={told.heldTitle}>
          {holds.map(line => (
            <p key={line}>{line}</p>
          ))}
          <p>{told.heldLead}</p>
        </Notice>
      )}
      {publicQuestions > 0 ? (
        <RadioGroup
          name="texts"
          label={told.texts}
          error={missing ? told.missing : undefined}
          choices={textChoices.map(value => ({ value, words: told.choices[value], hint: told.hints[value] }))}
          required
        />
      ) : (
        <p>{told.nothingPublic}</p>
      )}
      <p>{told.forGood}</p>
      <div className="cluster">
        <Button look="primary">{told.do}</Button>
        <ButtonLink href={path('/account')}>{told.keep}</ButtonLink>
      </div>
    </form>
  )
}
