import { getAuthority } from '~/directory/authority.server'
import type { CivilDate } from '~/platform/calendar/civil'
import { today } from '~/platform/clock.server'
import { checkGuide } from './check'
import type { GuideReportShown } from './guideReport'
import { getGuide } from './revision.server'

/** The published guide as its editors look at it: how much of what, and what the check finds. Null while there is none. */
export async function guideReport(): Promise<GuideReportShown | null> {
  const [guide, { time }] = await Promise.all([getGuide(), getAuthority()])
  if (!guide) return null
  const { content, number, publishedAt } = guide
  const day = (at?: Date): CivilDate => today(time.timeZone, at)
  const steps = content.outcomes.flatMap(outcome => outcome.steps)
  return {
    number,
    publishedOn: day(publishedAt),
    counts: {
      nodes: content.nodes.length,
      outcomes: content.outcomes.length,
      steps: steps.length,
      unverified: steps.filter(step => !step.verifiedOn).length,
      rules: content.rules.length,
      letters: content.letters.length,
      contacts: content.contacts.length,
    },
    findings: checkGuide(content, day()),
  }
}
