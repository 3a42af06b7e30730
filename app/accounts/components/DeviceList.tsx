import { formatDate, formatTime } from '~/platform/i18n/format'
import { Button } from '~/ui/Button'
import { DataTable } from '~/ui/DataTable'
import { useLanguage } from '~/ui/language'
import { partsOf } from '../sessions/device'
import { type SessionMessages, sessionWords } from '../sessionWords'

export type ShownSession = {
  key: string
  device: string
  method: string
  second: boolean
  createdAt: Date | string
  seenAt: Date | string
  current: boolean
}

type Props = { sessions: ShownSession[]; action: string; zone: string }

/** Where somebody's account is open, each to be ended. */
export function DeviceList({ sessions, action, zone }: Props) {
  const language = useLanguage()
  const words = sessionWords[language].devices
  const moment = (at: Date | string) => {
    const instant = new Date(at)
    return `${formatDate(instant, language, { year: false, zone })}, ${formatTime(instant, language, zone)}`
  }
  const rows = sessions.map(({ key, device, method, second, createdAt, seenAt, current }) => {
    const named = deviceWords(device, words)
    return {
      id: key,
      cells: [
        <span key="device">
          {named}
          {current && (
            <>
              {' · '}
              <strong>{words.current}</strong>
            </>
          )}
        </span>,
        <span key="opened">
          {moment(createdAt)}
          <br />
          <span className="small-print">{howWords(method, second, words)}</span>
        </span>,
        moment(seenAt),
        <form key="end" method="post" action={action}>
          <input type="hidden" name="end" value={key} />
          <Button aria-label={words.endOne(named, moment(createdAt))}>{words.end}</Button>
        </form>,
      ],
    }
  })
  const columns = [
    { id: 'device', words: words.device },
    { id: 'opened', words: words.opened },
    { id: 'seen', words: words.seen },
    { id: 'acts', words: words.acts },
  ]
  return (
    <>
      <DataTable caption={words.title} captionHidden columns={columns} rows={rows} />
      {sessions.length > 1 ? (
        <form method="post" action={action} className="cluster">
          <Button name="end" value="others">
            {words.endOthers}
          </Button>
          <Button name="end" value="all">
            {words.endAll}
          </Button>
        </form>
      ) : (
        <p>{words.only}</p>
      )}
    </>
  )
}

function deviceWords(device: string, words: SessionMessages['devices']): string {
  const { browser, system } = partsOf(device)
  if (browser && system) return words.on(browser, system)
  if (browser) return browser
  return system ? words.unknownOn(system) : words.unknown
}

function howWords(method: string, second: boolean, words: SessionMessages['devices']): string {
  const how = words.how[method as keyof typeof words.how] ?? ''
  // A passkey is both by itself.
  return second && method !== 'passkey' ? `${how}, ${words.second}` : how
}
