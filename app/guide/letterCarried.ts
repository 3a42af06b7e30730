import { isCivil } from '~/platform/calendar/civil'
import type { GuideContent } from './content'
import { asCivil } from './dating'

/** The facts of the rules that letters know under another name. */
const named: Record<string, string> = { received: 'requestReceived', decision: 'decisionDate' }

/** In: the rule a date was counted by and what was typed. Out: the letters' variables these days fill in. */
export function letterCarried(
  content: GuideContent,
  rule: string,
  typed: Readonly<Record<string, string>>,
): Record<string, string> {
  const from = content.rules.find(one => one.id === rule)?.from ?? ''
  const days: [string, string | undefined][] = [
    ...Object.entries(typed).filter(([name]) => name !== 'start'),
    [from, typed.start],
  ]
  const found = days.flatMap(([name, value]) => {
    const variable = content.variables.find(one => one.name === (named[name] ?? name))
    const day = asCivil(value ?? '')
    return variable?.kind === 'date' && isCivil(day) ? [[variable.name, day]] : []
  })
  return Object.fromEntries(found)
}
