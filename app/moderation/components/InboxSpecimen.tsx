import { marks } from '~/platform/sockets/contract'
import { useLanguage } from '~/ui/language'
import { Queue } from '~/ui/QueueRow'
import { Specimen } from '~/ui/showcase/Specimen'
import { behalfChannels } from '../behalf/asking'
import type { Line } from '../live/lines'
import { words } from '../messages/words'
import { InboxLine } from './InboxLine'

const now = new Date('2026-03-12T10:00:00Z')

const line = (number: number, title: string, more: Partial<Line> = {}): Line => ({
  reference: `2026-${String(number).padStart(6, '0')}`,
  version: 2,
  title,
  topic: { fr: 'Rues et trottoirs', en: 'Streets and pavements' },
  addressee: { kind: 'unknown', fr: '', en: '' },
  publication: 'published',
  visibility: 'public',
  answered: false,
  askedAt: '2026-03-10T09:00:00Z',
  channel: 'web',
  marks: [],
  ...more,
})

const states: Partial<Line>[] = [
  ...['submitted', 'published', 'declined', 'withdrawn', 'merged'].map(publication => ({ publication })),
  { visibility: 'private' },
  { visibility: 'hidden' },
]

const lines: Line[] = [
  line(140, 'Une ligne qui vient d’arriver', {
    fresh: true,
    publication: 'submitted',
    askedAt: '2026-03-12T09:57:00Z',
  }),
  ...marks.map((mark, index) => line(141 + index, 'Ce qui attend à côté d’une question', { marks: [mark] })),
  ...behalfChannels.map((channel, index) => line(150 + index, 'Une question écrite pour quelqu’un', { channel })),
  ...states.map((state, index) => line(160 + index, 'Où en est une question', state)),
  line(170, 'Tout à la fois, et un titre assez long pour passer à la ligne sur un téléphone étroit', {
    fresh: true,
    channel: 'phone',
    visibility: 'hidden',
    marks: [...marks],
  }),
  line(171, 'Une ligne que quelqu’un a réglée', {
    marks: [...marks],
    decided: { act: 'review.upheld', by: 'Hugo Le Goff', at: '2026-03-12T09:58:00Z' },
  }),
]

/** The inbox line with every mark, channel and state there is, for the page that shows the house's components. */
export function InboxSpecimen({ theme }: { theme: string }) {
  const told = words[useLanguage()]
  return (
    <Specimen name="InboxLine">
      <Queue label={`${told.queueLabel.other}, ${theme}`}>
        {lines.map(one => (
          <InboxLine key={one.reference} line={one} view="all" now={now} current={false} people={[]} />
        ))}
      </Queue>
    </Specimen>
  )
}
