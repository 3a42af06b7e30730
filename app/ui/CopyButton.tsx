import { Icon } from './Icon'
import { useWords } from './language'

/** Copies the text of `#target`; hidden until the `copy` island wakes it, since it does nothing without scripts. */
export function CopyButton({ target, children }: { target: string; children: string }) {
  const words = useWords()
  return (
    <button
      type="button"
      className="button quiet"
      hidden
      data-copy={target}
      data-copied={words.copied}
      data-not-copied={words.notCopied}
    >
      <Icon name="copy" />
      <span>{children}</span>
    </button>
  )
}
