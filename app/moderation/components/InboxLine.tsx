import type { ComponentProps } from 'react'
import { formatAge } from '~/platform/i18n/format'
import { Label } from '~/ui/Label'
import { useLanguage } from '~/ui/language'
import { QueueRow } from '~/ui/QueueRow'
import type { Line } from '../live/lines'
import { words } from '../messages/words'
import { deskPath, type View } from '../views'
import { byWords } from '../wording'
import { StateLabel } from './StateLabel'

type Props = {
  line: Line
  view: View
  now: Date
  current: boolean
  people: ComponentProps<typeof QueueRow>['people']
}

/** One line of the inbox, with all that waits beside its question. */
export function InboxLine({ line, view, now, current, people }: Props) {
  const language = useLanguage()
  const told = words[language]
  const channel = told.channels[line.channel as keyof typeof told.channels]
  return (
    <QueueRow
      href={deskPath(line.reference, view)}
      reference={line.reference}
      title={line.title}
      topic={line.topic?.[language]}
      age={<time dateTime={line.askedAt}>{formatAge(new Date(line.askedAt), now, language)}</time>}
      fresh={line.fresh && !line.decided ? told.fresh : undefined}
      current={current}
      people={people}
      decided={line.decided && byWords(line.decided, language)}
      marks={
        <>
          {view === 'all' && !line.decided && <StateLabel question={line} />}
          {channel && <Label tone="quiet">{channel}</Label>}
          {!line.decided &&
            line.marks.map(mark => (
              <Label key={mark} tone="late">
                {told.marks[mark]}
              </Label>
            ))}
        </>
      }
    />
  )
}
