import type { Whose } from '~/accounts/oidc/provider.server'
import { Button } from '~/ui/Button'
import { useLanguage, usePath } from '~/ui/language'
import { providerWords } from '../messages/provider'

type Props = {
  whose: Whose
  provider: { label: string; open: boolean }
  to?: string
  /** Where it stands below another way in, and needs a heading to tell them apart. */
  beside?: boolean
}

/** The way in by somebody else's word for who one is; a provider that does not answer says so in place of its button. */
export function ProviderDoor({ whose, provider: { label, open }, to = '', beside = false }: Props) {
  const language = useLanguage()
  const told = providerWords[language]
  const path = usePath()
  const way = open ? (
    <form method="post" action={whose === 'staff' ? '/desk/sign-in/with' : path('/sign-in/with')}>
      <input type="hidden" name="to" value={to} />
      {whose === 'staff' && <input type="hidden" name="language" value={language} />}
      <Button look={beside ? 'quiet' : 'primary'}>{told.act(label)}</Button>
    </form>
  ) : (
    <p>
      {told.closed(label)} {told.closedNext[whose]}
    </p>
  )
  if (!beside) return way
  return (
    <section className="stack" aria-labelledby="provider">
      <h2 id="provider">{told.or[whose]}</h2>
      {way}
    </section>
  )
}
