import { words as questionWords } from '~/questions/messages/words'
import { Label, type Tone } from '~/ui/Label'
import { useLanguage } from '~/ui/language'

const tones: Record<string, Tone> = {
  unconfirmed: 'quiet',
  submitted: 'reading',
  published: 'public',
  declined: 'closed',
  withdrawn: 'closed',
  merged: 'onward',
}

/** Where a question stands, for staff: private and hidden outweigh the rest. */
export function StateLabel({
  question: { publication, visibility },
}: {
  question: { publication: string; visibility: string }
}) {
  const told = questionWords[useLanguage()]
  if (visibility === 'hidden') return <Label tone="hidden">{told.visibility.hidden}</Label>
  if (visibility === 'private') return <Label tone="personal">{told.visibility.private}</Label>
  return (
    <Label tone={tones[publication] ?? 'quiet'}>{told.publication[publication as keyof typeof told.publication]}</Label>
  )
}
