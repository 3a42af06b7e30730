import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'

/**
 * How a state looks. Each tone has its own outline and its own mark beside the word, so that a page printed in black
 * and white says the same thing.
 */
const marks = {
  yes: 'check',
  partly: 'half',
  no: 'minus',
  given: 'info',
  onward: 'arrow',
  coming: 'clock',
  late: 'warning',
  reading: 'search',
  public: 'check',
  closed: 'minus',
  personal: 'lock',
  hidden: 'eyeOff',
  quiet: null,
} as const satisfies Record<string, IconName | null>

export type Tone = keyof typeof marks

export function Label({ tone, children }: { tone: Tone; children: ReactNode }) {
  const mark = marks[tone]
  return (
    <span className={`label ${tone}`}>
      {mark && <Icon name={mark} />}
      <span>{children}</span>
    </span>
  )
}
