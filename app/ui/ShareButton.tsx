import { Icon } from './Icon'
import { useWords } from './language'

type Props = { href: string; title: string; children: string }

/**
 * The browser's own way of sharing, else a copy of the address. Hidden until the `share` island wakes it: the address
 * itself always stands near it as a plain link.
 */
export function ShareButton({ href, title, children }: Props) {
  const words = useWords()
  return (
    <button
      type="button"
      className="button quiet"
      hidden
      data-share={href}
      data-title={title}
      data-copied={words.addressCopied}
      data-not-copied={words.addressNotCopied}
    >
      <Icon name="share" />
      <span>{children}</span>
    </button>
  )
}
