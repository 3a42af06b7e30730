import { ButtonLink } from '~/ui/Button'
import { useLanguage, usePath } from '~/ui/language'
import { words } from '../messages/words'

type Props = { refused: { reason: string; value: string } }

/** An address nobody can read: what is wrong with it, and the way back. */
export function RefusedAddress({ refused }: Props) {
  const told = words[useLanguage()].refused
  const path = usePath()
  return (
    <div className="stack">
      <div className="page-head">
        <h1>{refused.reason === 'no-guide' ? told.title404 : told.title}</h1>
        <p className="lead">{sentence(refused, told)}</p>
      </div>
      <p>{told.comfort}</p>
      <div className="cluster">
        <ButtonLink look="primary" href={path('/guide/start')}>
          {told.start}
        </ButtonLink>
        <ButtonLink href={path('/guide')}>{told.home}</ButtonLink>
      </div>
    </div>
  )
}

function sentence({ reason, value }: Props['refused'], told: (typeof words)['fr']['refused']): string {
  if (reason === 'unknown-node') return told.unknownNode(value)
  if (reason === 'unknown-answer') return told.unknownAnswer(value)
  if (reason === 'not-in-address') return told.notInAddress
  if (reason === 'too-long') return told.tooLong
  if (reason === 'unknown-revision') return told.unknownRevision(value)
  return reason === 'malformed' ? told.malformed(value) : ''
}
