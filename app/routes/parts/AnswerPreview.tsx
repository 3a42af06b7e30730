import type { ComponentProps } from 'react'
import { words } from '~/answers/messages/words'
import { AnswerLetter } from '~/questions/components/AnswerLetter'
import { Button } from '~/ui/Button'
import { useLanguage } from '~/ui/language'

/** What is being written, as its readers will find it. */
export function AnswerPreview({ answer }: { answer: ComponentProps<typeof AnswerLetter>['answer'] }) {
  const told = words[useLanguage()]
  return (
    <section className="stack close" id="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{told.previewTitle}</h2>
      <AnswerLetter answer={answer} from={told.answerFrom} place={date => date} />
    </section>
  )
}

/** Sends the form back to its own page at `address`, with the preview above it. */
export function PreviewButton({ address }: { address: string }) {
  const told = words[useLanguage()]
  return (
    <Button formAction={`${address}${address.includes('?') ? '&' : '?'}preview=yes#preview`}>{told.preview}</Button>
  )
}
