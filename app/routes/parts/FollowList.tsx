import type { Followed } from '~/notifications/follow/mine.server'
import { Button } from '~/ui/Button'
import { useLanguage, usePath } from '~/ui/language'
import { words } from '../messages/words'

type Props = { follows: Followed[]; secret: string; level?: 2 | 3 }

/** All that an address follows, each with its rhythm and how to stop it. */
export function FollowList({ follows, secret, level = 2 }: Props) {
  const path = usePath()
  const told = words[useLanguage()].follow
  const Title = `h${level}` as const
  return (
    <ul className="question-list" aria-label={told.mineTitle}>
      {follows.map(({ id, kind, rhythm, target }) => {
        const name = target?.name ?? told.notPublic
        const other = rhythm === 'weekly' ? 'at-once' : 'weekly'
        return (
          <li className="question-line" key={id}>
            <Title className="question-title" lang={target?.lang}>
              {target ? <a href={path(target.path)}>{name}</a> : name}
            </Title>
            <div className="question-meta">
              <span>{told.kinds[kind]}</span>
              <span>{told.rhythms[rhythm]}</span>
            </div>
            <div className="cluster">
              <form method="post" action={path(`/follow/mine/${secret}`)}>
                <input type="hidden" name="follow" value={id} />
                <input type="hidden" name="rhythm" value={other} />
                <Button>
                  {rhythm === 'weekly' ? told.toAtOnce : told.toWeekly}{' '}
                  <span className="for-ears">{told.about(name)}</span>
                </Button>
              </form>
              <form method="post" action={path(`/follow/stop/${secret}/${id}`)}>
                <Button>
                  {told.stopOne} <span className="for-ears">{told.about(name)}</span>
                </Button>
              </form>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
