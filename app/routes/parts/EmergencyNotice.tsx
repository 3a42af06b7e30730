import type { SafeHtml } from '~/platform/text/safeHtml'
import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { Prose } from '~/ui/Prose'
import { words } from '../messages/words'
import { useFrame } from './useFrame'

/** Whom to call in danger, and that asking stops no clock: above the form, in the authority's words when it wrote some. */
export function EmergencyNotice({ html }: { html: SafeHtml | null }) {
  const told = words[useLanguage()].ask
  const { contacts } = useFrame()
  return (
    <Notice tone="urgent">
      {html ? (
        <Prose html={html} />
      ) : (
        <>
          <p>{told.danger(contacts.duty)}</p>
          <p>{told.noClock}</p>
        </>
      )}
    </Notice>
  )
}
