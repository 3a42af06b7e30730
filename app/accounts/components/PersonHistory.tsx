import { formatDate, formatTime } from '~/platform/i18n/format'
import { useLanguage } from '~/ui/language'
import { Trail } from '~/ui/Trail'
import { accountWords } from '../words'

type Duties = { roles: string[]; serviceId: string | null; officialId: string | null }
type Moment = {
  id: string
  at: Date | string
  name: string
  by: string | null
  before: Duties | null
  after: Duties | null
  what: string | null
  to: string | null
}
/** Services and officials by id, in the reader's words. */
type Names = Record<string, string>

/** Who changed what of somebody's account, and when. */
export function PersonHistory({ moments, names, zone }: { moments: Moment[]; names: Names; zone: string }) {
  const language = useLanguage()
  const { people, roles } = accountWords[language]
  const { history } = people
  const doesWords = ({ roles: codes, serviceId, officialId }: Duties) =>
    [...codes.map(code => roles[code as keyof typeof roles] ?? code), names[serviceId ?? ''], names[officialId ?? '']]
      .filter(Boolean)
      .join(', ')
  const sentence = ({ name, by, before, after, what, to }: Moment): string => {
    const who = by ?? history.operator
    switch (name) {
      case 'person.invited':
        return history.invited(who, after ? doesWords(after) : '')
      case 'person.welcomed':
        return history.welcomed
      case 'person.changed':
        return before && after ? history.changed(who, doesWords(before), doesWords(after)) : history.changedSomehow(who)
      case 'person.left':
        return history.left(who, to)
      case 'identity.linked':
        return history.linked
      default:
        return history.secured[what as keyof typeof history.secured] ?? history.changedSomehow(who)
    }
  }
  const steps = moments.map(moment => {
    const at = new Date(moment.at)
    const words = `${formatDate(at, language, { zone })}, ${formatTime(at, language, zone)}`
    return { id: moment.id, words: sentence(moment), when: { iso: at.toISOString(), words } }
  })
  return steps.length > 0 ? <Trail steps={steps} label={history.label} /> : <p>{history.nothing}</p>
}
