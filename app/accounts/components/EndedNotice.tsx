import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import type { Ending } from '../sessions/ending'
import { sessionWords } from '../sessionWords'

/** At the way in: why the session this browser still carries is over. */
export function EndedNotice({ why, whose }: { why: Ending; whose: 'staff' | 'citizens' }) {
  const { title, more, citizen } = sessionWords[useLanguage()].ended
  const next = why === 'time' ? citizen.time : citizen.other
  return (
    <Notice title={title[why]}>
      <p>{whose === 'staff' ? more[why] : next}</p>
    </Notice>
  )
}
