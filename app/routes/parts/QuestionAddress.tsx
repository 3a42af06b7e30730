import { useLanguage } from '~/ui/language'
import { QrCode } from '~/ui/QrCode'
import { words } from '../messages/words'
import { useFrame } from './useFrame'

/** The short address of a question, to pass on without scripts; on paper with its code for a telephone's camera. */
export function QuestionAddress({ reference }: { reference: string }) {
  const { origin } = useFrame()
  const told = words[useLanguage()].question
  const address = `${origin}/q/${reference}`
  return (
    <div className="address-line">
      <div className="only-print">
        <QrCode text={address} label={told.qr(address)} />
      </div>
      <p className="small-print">
        {told.address} <a href={address}>{address.replace(/^https?:\/\//, '')}</a>
      </p>
    </div>
  )
}
