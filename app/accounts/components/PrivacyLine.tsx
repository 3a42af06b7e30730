import { spanOf } from '~/platform/keptWords'
import { useLanguage, usePath } from '~/ui/language'
import { useTown } from '~/ui/town'
import { type PrivateForm, privacyLines } from '../privacyLines'

/** What a form owes whoever fills it in (RGPD art. 13): who, why, on what ground, how long, and where their rights are. */
export function PrivacyLine({ form }: { form: PrivateForm }) {
  const language = useLanguage()
  const path = usePath()
  const told = privacyLines[language]
  const line = told.lines[form](useTown() || told.nobody, what => spanOf(what, language))
  return (
    <p className="small-print" data-privacy={form}>
      {line}{' '}
      {form !== 'letter' && <>{form === 'about-me' || form === 'request' ? told.basis.duty : told.basis.task} </>}
      {told.rights} <a href={path('/privacy')}>{told.link}</a>.
    </p>
  )
}
