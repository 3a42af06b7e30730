import { FieldError } from '~/ui/FieldError'
import { useLanguage } from '~/ui/language'
import { type Choice, SelectField } from '~/ui/SelectField'
import { deskRoles } from '../duties'
import { accountWords } from '../words'

type Props = {
  roles: string[]
  service: string
  official: string
  told: Record<string, string>
  services: Choice[]
  officials: Choice[]
}

/** What somebody is here for: roles, and whom they speak for. */
export function DutiesFields({ roles, service, official, told, services, officials }: Props) {
  const words = accountWords[useLanguage()]
  const none = { value: '', words: words.people.none }
  return (
    <>
      <fieldset className="field" aria-describedby={told.roles && 'roles-error'}>
        <legend className="field-label">{words.people.roles}</legend>
        <FieldError name="roles" error={told.roles} />
        {deskRoles.map((role, index) => {
          const id = index === 0 ? 'roles' : `roles-${role}`
          return (
            <div className="choice" key={role}>
              <input
                type="checkbox"
                id={id}
                name="roles"
                value={role}
                defaultChecked={roles.includes(role)}
                aria-describedby={`${id}-more`}
              />
              <label htmlFor={id}>{words.roles[role]}</label>
              <p className="choice-hint" id={`${id}-more`}>
                {words.rolesMore[role]}
              </p>
            </div>
          )
        })}
      </fieldset>
      <SelectField
        name="service"
        label={words.people.service}
        hint={words.people.serviceHint}
        defaultValue={service}
        error={told.service}
        choices={[none, ...services]}
      />
      <SelectField
        name="official"
        label={words.people.official}
        hint={words.people.officialHint}
        defaultValue={official}
        error={told.official}
        choices={[none, ...officials]}
      />
    </>
  )
}
