import { ButtonLink } from '~/ui/Button'
import { Told } from './Told'

type Props = { title: string; lead: string; act: string; address: string }

/** Said while the browser goes on to a provider; a link for those whose browser stays. */
export function Leaving({ title, lead, act, address }: Props) {
  return (
    <Told title={title} lead={lead}>
      <div>
        <ButtonLink look="primary" href={address}>
          {act}
        </ButtonLink>
      </div>
    </Told>
  )
}
