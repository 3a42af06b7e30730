import { formatDate } from '~/platform/i18n/format'
import { Button, ButtonLink } from '~/ui/Button'
import { DataTable } from '~/ui/DataTable'
import { useLanguage } from '~/ui/language'
import { securityWords } from '../securityWords'
import { sessionWords } from '../sessionWords'

type Passkey = { id: string; name: string; createdAt: Date | string; usedAt: Date | string | null }
export type ShownFactors = { totp: Date | string | null; passkeys: Passkey[]; codesLeft: number }

/** What protects somebody's account, each with what can be done about it. */
export function SecurityOverview({ factors, password }: { factors: ShownFactors; password: boolean }) {
  return (
    <>
      <TotpPart since={factors.totp} />
      <PasskeysPart passkeys={factors.passkeys} />
      {(factors.totp || factors.passkeys.length > 0) && <CodesPart left={factors.codesLeft} />}
      {password && <PasswordPart />}
      <DevicesPart />
    </>
  )
}

function TotpPart({ since }: { since: Date | string | null }) {
  const language = useLanguage()
  const words = securityWords[language].totp
  return (
    <section className="stack close" aria-labelledby="totp">
      <h2 id="totp">{words.title}</h2>
      <p>{words.lead}</p>
      <p>
        <strong>{since ? words.on(formatDate(new Date(since), language)) : words.off}</strong>
      </p>
      {since ? (
        <p>
          <a href="/desk/security/remove">{words.remove}</a>
        </p>
      ) : (
        <form method="post" action="/desk/security/totp/new">
          <Button look="primary">{words.begin}</Button>
        </form>
      )}
    </section>
  )
}

function PasskeysPart({ passkeys }: { passkeys: Passkey[] }) {
  const language = useLanguage()
  const words = securityWords[language].passkeys
  const day = (at: Date | string) => formatDate(new Date(at), language)
  return (
    <section className="stack close" aria-labelledby="passkeys">
      <h2 id="passkeys">{words.title}</h2>
      <p>{words.lead}</p>
      {passkeys.length === 0 ? (
        <p>
          <strong>{words.none}</strong>
        </p>
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          columns={[
            { id: 'name', words: words.named },
            { id: 'since', words: words.since },
            { id: 'used', words: words.used },
            { id: 'acts', words: words.acts },
          ]}
          rows={passkeys.map(({ id, name, createdAt, usedAt }) => ({
            id,
            cells: [
              name,
              day(createdAt),
              usedAt ? day(usedAt) : words.never,
              <a
                key="remove"
                href={`/desk/security/remove?${new URLSearchParams({ passkey: id })}`}
                aria-label={words.of(name)}
              >
                {words.remove}
              </a>,
            ],
          }))}
        />
      )}
      <p>
        <ButtonLink href="/desk/security/passkeys">{words.add}</ButtonLink>
      </p>
    </section>
  )
}

function CodesPart({ left }: { left: number }) {
  const words = securityWords[useLanguage()].codes
  return (
    <section className="stack close" aria-labelledby="codes">
      <h2 id="codes">{words.title}</h2>
      <p>{words.lead}</p>
      <p>
        <strong>{words.left(left)}</strong>
      </p>
      <p>
        <a href="/desk/security/codes">{words.renew}</a>
      </p>
    </section>
  )
}

function PasswordPart() {
  const words = securityWords[useLanguage()].password
  return (
    <section className="stack close" aria-labelledby="password">
      <h2 id="password">{words.title}</h2>
      <p>{words.lead}</p>
      <p>
        <a href="/desk/security/password">{words.change}</a>
      </p>
    </section>
  )
}

function DevicesPart() {
  const words = sessionWords[useLanguage()].devices
  return (
    <section className="stack close" aria-labelledby="devices">
      <h2 id="devices">{words.title}</h2>
      <p>{words.linkLead}</p>
      <p>
        <a href="/desk/devices">{words.link}</a>
      </p>
    </section>
  )
}
