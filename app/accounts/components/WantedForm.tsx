import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import { deskRoles } from '../duties'
import { securityWords } from '../securityWords'
import { accountWords } from '../words'

type Props = { roles: string[]; version: number; meanwhile: boolean }

/** Which roles show more than a password. */
export function WantedForm({ roles, version, meanwhile }: Props) {
  const language = useLanguage()
  const words = securityWords[language].wanted
  return (
    <form method="post" action="#errors" className="form" noValidate>
      <ErrorSummary problems={[]} general={meanwhile ? words.meanwhile : undefined} />
      <input type="hidden" name="version" value={version} />
      <fieldset className="field" aria-describedby="roles-hint">
        <legend className="field-label">{words.roles}</legend>
        <p className="field-hint" id="roles-hint">
          {words.hint}
        </p>
        {deskRoles.map(role => (
          <div className="choice" key={role}>
            <input
              type="checkbox"
              id={`roles-${role}`}
              name="roles"
              value={role}
              defaultChecked={roles.includes(role)}
            />
            <label htmlFor={`roles-${role}`}>{accountWords[language].roles[role]}</label>
          </div>
        ))}
      </fieldset>
      <div className="cluster">
        <Button look="primary">{words.act}</Button>
        <a href="/desk/settings">{words.back}</a>
      </div>
    </form>
  )
}
