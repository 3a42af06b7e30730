import { Button } from '~/ui/Button'
import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { words } from '../messages/words'

type Props = { challenge: string; title?: string; slowly?: string }

/**
 * Shown when many questions came from one address or one e-mail. The island `proof` solves the task while the person
 * reads; without scripts the second button does as well, with a link that may take some minutes.
 */
export function ProofFields({ challenge, title, slowly }: Props) {
  const told = words[useLanguage()].proof
  return (
    <Notice tone="warning" id="proof-notice" title={title ?? told.title}>
      <p>{told.lead}</p>
      <input type="hidden" name="proof" data-proof={challenge} data-ready={told.ready} data-working={told.working} />
      <p aria-live="polite" data-proof-state>
        {told.without}
      </p>
      <Button name="slowly" value="yes">
        {slowly ?? told.slowly}
      </Button>
    </Notice>
  )
}
