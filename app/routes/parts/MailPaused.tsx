import { formatDate } from '~/platform/i18n/format'
import { Button } from '~/ui/Button'
import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { words } from '../messages/words'

/** Said where somebody would otherwise wait for mail in vain; `action` takes up writing again. */
export function MailPaused({ since, action }: { since: string | null | undefined; action: string }) {
  const language = useLanguage()
  const told = words[language].follow
  if (!since) return null
  return (
    <Notice tone="warning" title={told.pausedTitle(formatDate(new Date(since), language))}>
      <p>{told.pausedText}</p>
      <form method="post" action={action}>
        <Button>{told.pausedButton}</Button>
      </form>
    </Notice>
  )
}
