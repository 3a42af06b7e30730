import type { Outcome } from './content'
import type { GuideHomeShown } from './guideHome'
import { getGuide } from './revision.server'

/** The door of the guide: every outcome as a way in. Null while nothing is published. */
export async function guideHome(): Promise<GuideHomeShown | null> {
  const guide = await getGuide()
  if (!guide) return null
  const { notices, outcomes, letters } = guide.content
  const { advice, emergency, otherReader, stopsNothing } = notices
  return {
    notices: { advice, emergency, otherReader, stopsNothing },
    outcomes: outcomes.filter(isNew).map(({ id, title, summary }) => ({ id, title, summary })),
    letters: letters.map(({ id, title }) => ({ id, title })),
  }
}

/** Two ways in with one name would be one way too many: the walk tells them apart, a list cannot. */
const isNew = ({ title }: Outcome, place: number, all: readonly Outcome[]) =>
  all.findIndex(other => other.title.fr === title.fr) === place
