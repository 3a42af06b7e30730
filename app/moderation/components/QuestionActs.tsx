import { Button, ButtonLink } from '~/ui/Button'
import { useLanguage } from '~/ui/language'
import { words } from '../messages/words'
import type { DeskAct } from '../possible'
import { deskPath, type View } from '../views'

type Props = {
  reference: string
  version: number
  commandId: string
  view: View | undefined
  acts: DeskAct[]
  /** Whether files wait for a choice. */
  files: boolean
}

/** What one can do now. Publishing is one press, unless files wait for a choice; what needs words opens its form. */
export function QuestionActs({ reference, version, commandId, view, acts, files }: Props) {
  const told = words[useLanguage()]
  if (acts.length === 0) return null
  return (
    <section className="cluster" aria-label={told.actsLabel}>
      {acts.map(act =>
        act === 'publish' && !files ? (
          <form key={act} method="post" action={deskPath(reference, view, act)}>
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="commandId" value={commandId} />
            <Button look="primary">{told.publish}</Button>
          </form>
        ) : (
          <ButtonLink key={act} look={act === 'publish' ? 'primary' : 'quiet'} href={deskPath(reference, view, act)}>
            {told[act]}
          </ButtonLink>
        ),
      )}
    </section>
  )
}
