import type { Tracked } from '~/questions/tracked'
import { ButtonLink } from '~/ui/Button'
import { ownWords } from '../messages/own'
import { words } from '../messages/words'
import { PublicPage } from './PublicPage'
import { Told } from './Told'

/** An act without words of its own came too late: what to look at, and the way back. */
export function OwnRefused({ page: { tracked, token } }: { page: { tracked: Tracked; token: string } }) {
  const told = ownWords[tracked.language]
  return (
    <PublicPage current="track" language={tracked.language}>
      <Told title={words[tracked.language].track.title} lead={told.notPossible}>
        <div className="cluster">
          <ButtonLink look="primary" href={`/track/${token}`}>
            {told.back}
          </ButtonLink>
        </div>
      </Told>
    </PublicPage>
  )
}
