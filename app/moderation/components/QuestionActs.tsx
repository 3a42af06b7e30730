import { Button, ButtonLink } from '~/ui/Button'
import { useLanguage } from '~/ui/language'
import { words } from '../messages/words'
import type { DeskAct } from '../possible'
import { deskPath, type View } from '../views'

type Props = { reference: string; version: number; commandId: string; view: View; acts: DeskAct[] }

/** What one can do now. Publishing is one press; what needs words opens its form. */
export function QuestionActs({ reference, version, commandId, view, acts }: Props) {
  const told = words[useLanguage()]
  if (acts.length === 0) return null
  return (
    <section className="cluster" aria-label={told.actsLabel}>
      {acts.map(act =>
        act === 'publish' ? (
          <form key={act} method="post" action={deskPath(reference, view, act)}>
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="commandId" value={commandId} />
            <Button look="primary">{told.publish}</Button>
          </form>
        ) : (
          <ButtonLink key={act} href={deskPath(reference, view, act)}>
            {told[act]}
          </ButtonLink>
        ),
      )}
    </section>
  )
}
