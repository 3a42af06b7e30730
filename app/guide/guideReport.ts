import type { CivilDate } from '~/platform/calendar/civil'
import type { Finding } from './check'

export type GuideReportShown = {
  number: number
  publishedOn: CivilDate
  counts: Record<'nodes' | 'outcomes' | 'steps' | 'unverified' | 'rules' | 'letters' | 'contacts', number>
  findings: Finding[]
}
