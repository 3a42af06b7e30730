import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react'
import { Icon, type IconName } from './Icon'
import { useWords } from './language'

type Look = { look?: 'primary' | 'quiet' | 'danger'; icon?: IconName }

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & Look & { busy?: boolean }

/** `busy` keeps the button in place and reachable while its act is on the way; pressing it again is harmless. */
export function Button({ look = 'quiet', icon, busy = false, type = 'submit', children, ...rest }: ButtonProps) {
  const words = useWords()
  return (
    <button {...rest} type={type} className={`button ${look}`} aria-disabled={busy || undefined}>
      {icon && <Icon name={icon} />}
      <span>{busy ? words.busy : children}</span>
    </button>
  )
}

type ButtonLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & Look & { href: string }

/** A link that leads to the page's next step and looks the part; it goes somewhere, it does nothing. */
export function ButtonLink({ look = 'quiet', icon, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={`button ${look}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  )
}
