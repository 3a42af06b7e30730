import { Icon } from './Icon'

/** Hidden until the `print` island wakes it; the browser's own menu prints just as well. */
export function PrintButton({ children }: { children: string }) {
  return (
    <button type="button" className="button quiet" hidden data-print="">
      <Icon name="print" />
      <span>{children}</span>
    </button>
  )
}
