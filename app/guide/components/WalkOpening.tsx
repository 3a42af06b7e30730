import { formatNumber } from '~/platform/i18n/format'
import { useLanguage, usePath } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { words } from '../messages/words'
import type { WalkFrame } from '../pages'

/** From what the walk was opened: the public answer and what it gave, or why it starts from nothing. */
export function WalkOpening({ frame }: { frame: WalkFrame }) {
  const language = useLanguage()
  const path = usePath()
  const told = words[language].walk
  const { publicCase, caseUnknown, older, revision } = frame
  return (
    <>
      {older !== null && (
        <Notice tone="warning">
          {told.older(formatNumber(older, language), formatNumber(revision.number, language))}
        </Notice>
      )}
      {caseUnknown && <Notice tone="warning">{told.caseUnknown}</Notice>}
      {publicCase && (
        <Notice title={told.takenTitle}>
          <p>
            {told.taken(publicCase.title)} <a href={path(publicCase.path)}>{publicCase.reference}</a>
          </p>
          <p>{told.takenMore}</p>
        </Notice>
      )}
    </>
  )
}
