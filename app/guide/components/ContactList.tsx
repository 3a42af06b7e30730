import type { ContactShown } from '../localContacts'
import { Said } from './Said'

/** Whom to see, with what the authority's settings say of them. */
export function ContactList({ contacts }: { contacts: ContactShown[] }) {
  return (
    <ul className="stack close">
      {contacts.map(({ id, name, what, phone, url, lines }) => (
        <li key={id}>
          <strong>
            <Said text={name} />
          </strong>
          {phone && (
            <>
              {' '}
              <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
            </>
          )}
          {url && (
            <>
              {' '}
              <a href={url}>{new URL(url).hostname.replace(/^www\./, '')}</a>
            </>
          )}
          <br />
          <Said text={what} />
          {lines.length > 0 && (
            <>
              <br />
              <span lang="fr">{lines.join(' · ')}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
