import type { ReactNode } from 'react'
import { words as deskWords } from '~/moderation/messages/words'
import type { DeskAct } from '~/moderation/possible'
import { deskPath } from '~/moderation/views'
import { Button } from '~/ui/Button'
import { useLanguage } from '~/ui/language'
import { useDeskQuestion } from './useDeskQuestion'

/** The act's own button, and the way back. Where the act is no longer possible, why there is no button. */
export function ActButtons({ act, words, children }: { act: DeskAct; words: string; children?: ReactNode }) {
  const told = deskWords[useLanguage()]
  const { question, view, acts } = useDeskQuestion()
  return (
    <>
      {!acts.includes(act) && <p>{told.noLonger}</p>}
      <div className="cluster">
        {acts.includes(act) && (
          <Button look={act === 'publish' || act === 'answer' ? 'primary' : 'quiet'}>{words}</Button>
        )}
        {children}
        <a href={deskPath(question.reference, view)}>{told.back}</a>
      </div>
    </>
  )
}
