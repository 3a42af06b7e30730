import { Label } from '../Label'
import { LiveState } from '../LiveState'
import { Queue, QueueRow } from '../QueueRow'
import { Specimen } from './Specimen'

/** What the staff works with. */
export function ShowcaseDesk({ theme }: { theme: string }) {
  return (
    <>
      <Specimen name="Queue, QueueRow">
        <Queue label={`File, ${theme}`}>
          <QueueRow
            href="#r1"
            reference="2026-000131"
            title="Le passage piéton de l’avenue Foch n’est plus visible"
            topic="Rues et trottoirs"
            age="il y a 4 minutes"
            fresh="Nouvelle"
            marks={<Label tone="late">Danger</Label>}
            people={[{ id: 'n', name: 'Nadia Ferrand', doing: 'viewing' }]}
          />
          <QueueRow
            href="#r2"
            reference="2026-000130"
            title="Quand rouvre la médiathèque ?"
            topic="Culture"
            age="hier"
            clock="Équipe du portail, encore 2 jours"
            current
            people={[
              { id: 'h', name: 'Hugo Le Goff', doing: 'typing' },
              { id: 'e', name: 'Élise Morvan', doing: 'away' },
            ]}
          />
          <QueueRow
            href="#r3"
            reference="2026-000127"
            title="Une place de crèche pour janvier"
            topic="Petite enfance"
            age="il y a 2 jours"
            decided="Publiée par Hugo Le Goff"
          />
        </Queue>
      </Specimen>
      <Specimen name="LiveState">
        <LiveState liveness={{ state: 'live' }} />
        <LiveState liveness={{ state: 'catching-up', left: 17 }} />
        <LiveState liveness={{ state: 'polling' }} />
        <LiveState liveness={{ state: 'offline' }} />
      </Specimen>
    </>
  )
}
