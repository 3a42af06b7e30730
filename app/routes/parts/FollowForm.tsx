import { PrivacyLine } from '~/accounts/components/PrivacyLine'
import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage, usePath } from '~/ui/language'
import { words } from '../messages/words'
import { FollowFields, type FollowTyped } from './FollowFields'

type Props = {
  query: string
  typed?: FollowTyped
  /** The reference of the question one can say one has too; without it, one only follows. */
  joins?: { reference: string; count: number }
  /** Too many were asked for from here: what was typed waits. */
  hurried?: boolean
}

/** Following by mail, and joining where it is about one question: one address, two buttons, no account. */
export function FollowForm({ query, typed, joins, hurried = false }: Props) {
  const path = usePath()
  const language = useLanguage()
  const told = words[language].follow
  const follow = `${path('/follow')}#errors`
  const join = joins && `${path(`/questions/${joins.reference}/support`)}#errors`
  return (
    <form className="stack" method="post" action={join ?? follow} noValidate>
      <ErrorSummary
        problems={typed ? [{ field: 'email', words: hurried ? words[language].track.tooFast : told.problem }] : []}
      />
      <FollowFields query={query} typed={typed} />
      <div className="cluster">
        {joins ? (
          <>
            <Button look="primary">{told.join(joins.count)}</Button>
            <Button formAction={follow}>{told.onlyFollow}</Button>
          </>
        ) : (
          <Button look="primary">{told.send}</Button>
        )}
      </div>
      <PrivacyLine form="follow" />
    </form>
  )
}
