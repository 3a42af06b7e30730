import type { Language } from '~/platform/i18n/language'
import { ButtonLink } from '~/ui/Button'
import { providerWords } from '../messages/provider'
import { Leaving } from './Leaving'
import { pageMeta } from './meta'
import { PublicPage } from './PublicPage'
import { Told } from './Told'
import { useFrame } from './useFrame'

type Props = { there?: { label: string; address: string; language: Language }; wayIn: string }

export const signedOutMeta = (matches: Parameters<typeof pageMeta>[0]) =>
  pageMeta(matches, frame => ({ title: providerWords[frame.language].leavingFor.title, hidden: true }))

/** Signed out here, and on the way to signing out at the provider that opened the session. */
export function SignedOut({ there, wayIn }: Props) {
  const frame = useFrame()
  const language = there?.language ?? frame.language
  const told = providerWords[language].leavingFor
  return (
    <PublicPage language={language}>
      {there ? (
        <Leaving title={told.title} lead={told.lead(there.label)} act={told.act(there.label)} address={there.address} />
      ) : (
        <Told title={told.title} lead={told.alone}>
          <div>
            <ButtonLink href={wayIn}>{providerWords[language].back}</ButtonLink>
          </div>
        </Told>
      )}
    </PublicPage>
  )
}
