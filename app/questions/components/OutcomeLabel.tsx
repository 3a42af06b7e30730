import { Label, type Tone } from '~/ui/Label'
import { useLanguage } from '~/ui/language'
import { words } from '../messages/words'

const tones: Record<string, Tone> = {
  informed: 'given',
  positive: 'yes',
  partial: 'partly',
  negative: 'no',
  redirected: 'onward',
}

/** What a question got: the answer's outcome, an answer whose outcome nobody wrote down, or nothing yet. */
export function OutcomeLabel({ outcome, answered }: { outcome: string | null; answered: boolean }) {
  const told = words[useLanguage()]
  if (!answered) return <Label tone="coming">{told.waiting}</Label>
  const known = told.outcome[outcome as keyof typeof told.outcome]
  return <Label tone={(outcome && tones[outcome]) || 'given'}>{known ?? told.answered}</Label>
}
