import type { OwnAct } from '~/questions/own/possible'
import { ButtonLink } from '~/ui/Button'
import { useLanguage } from '~/ui/language'
import { ownWords } from '../messages/own'

/** What has a page of its own; a cut is settled, and a question withdrawn, where one reads about it. */
const withPage = ['correct', 'review', 'contest', 'rate', 'precise'] as const satisfies OwnAct[]

/** What its author can do with a question now, one link each. */
export function OwnWays({ acts, token }: { acts: OwnAct[]; token: string }) {
  const told = ownWords[useLanguage()]
  const ways = withPage.filter(act => acts.includes(act))
  if (ways.length === 0) return null
  return (
    <section className="stack close" aria-labelledby="ways">
      <h2 id="ways">{told.waysTitle}</h2>
      <ul className="cluster bare">
        {ways.map((act, index) => (
          <li key={act}>
            <ButtonLink look={index === 0 && act === 'correct' ? 'primary' : 'quiet'} href={`/track/${token}/${act}`}>
              {told[act].link}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
