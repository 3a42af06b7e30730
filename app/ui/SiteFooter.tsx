import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'
import { usePath, useWords } from './language'

export type Contacts = {
  phone?: { words: string; href: string; hours?: ReactNode }
  counter?: ReactNode
  post?: ReactNode
}

export type SiteFooterProps = { contacts: Contacts; accessibility?: 'none' | 'partial' | 'full'; navLabel?: string }

/** Somebody to talk to, by phone, at the counter, by post; then what a public site owes its readers. */
export function SiteFooter({ contacts, accessibility = 'none', navLabel }: SiteFooterProps) {
  const words = useWords()
  const path = usePath()
  const { phone, counter, post } = contacts
  const owed = [
    ['/charter', words.charter],
    ['/terms', words.terms],
    ['/privacy', words.privacy],
    ['/legal', words.legal],
    ['/accessibility', words.accessibility[accessibility]],
  ] as const
  return (
    <footer className="site-footer">
      <div className="site-footer-inside">
        {(phone || counter || post) && (
          <>
            <h2 className="footer-title">{words.contactTitle}</h2>
            <dl className="contacts">
              {phone &&
                way(
                  'phone',
                  words.phone,
                  <a className="phone" href={phone.href}>
                    {phone.words}
                  </a>,
                  phone.hours,
                )}
              {counter && way('building', words.counter, counter)}
              {post && way('envelope', words.post, post)}
            </dl>
          </>
        )}
        <nav className="footer-nav" aria-label={navLabel ?? words.footerNav}>
          <ul>
            {owed.map(([href, label]) => (
              <li key={href}>
                <a href={path(href)}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="made-with">{words.madeWith}</p>
      </div>
    </footer>
  )
}

function way(icon: IconName, name: string, words: ReactNode, more?: ReactNode) {
  return (
    <div className="contact" key={name}>
      <dt>
        <Icon name={icon} /> {name}
      </dt>
      <dd>{words}</dd>
      {more && <dd className="small-print">{more}</dd>}
    </div>
  )
}
