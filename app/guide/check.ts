import { checkRules } from './checkRules'
import { checkTexts } from './checkTexts'
import { checkTree } from './checkTree'
import type { GuideContent } from './content'

export type Severity = 'error' | 'warning'

/** `path` names the place by ids (`outcomes.decision.steps.court.sources`), so that it survives a reordering. */
export type Finding = { severity: Severity; path: string; code: string; message: { fr: string; en: string } }

/**
 * In: a guide whose shape is right. Out: what must be repaired before it is published (errors) and what an editor should
 * know (warnings), in the order of the document. Pure; `today` only tells which reviews are late.
 */
export function checkGuide(content: GuideContent, today?: string): Finding[] {
  return [...checkTree(content), ...checkRules(content.rules), ...checkTexts(content, today)]
}

export function errorsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(finding => finding.severity === 'error')
}
