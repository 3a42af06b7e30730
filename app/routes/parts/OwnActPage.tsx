import type { ReactNode } from 'react'
import { PrivacyLine } from '~/accounts/components/PrivacyLine'
import type { Tracked } from '~/questions/tracked'
import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { LanguageProvider } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { Paper } from '~/ui/Paper'
import { ownWords } from '../messages/own'
import type { OwnAgain } from './ownActs.server'
import { PublicPage } from './PublicPage'
import { Told } from './Told'
import { useFrame } from './useFrame'

type Props = {
  act: 'precise' | 'correct' | 'review' | 'contest' | 'rate'
  page: { tracked: Tracked; token: string }
  came?: OwnAgain
  /** The sentence of a field's problem, where another room owns the field. */
  sentence?: (field: string, code: string) => string | undefined
  /** What stands above the form when no field is to blame. */
  general?: string
  children: ReactNode
}

/** One act of a question's author, on a page of its own, in the language they asked in. */
export function OwnActPage({ act, page: { tracked, token }, came, sentence, general, children }: Props) {
  const frame = useFrame()
  const told = ownWords[tracked.language]
  const problems = Object.entries(came?.problems ?? {}).map(([field, code]) => ({
    field,
    words: sentence?.(field, code) ?? ownProblem(told, field, code),
  }))
  return (
    <PublicPage current="track" language={tracked.language}>
      <LanguageProvider language={tracked.language} defaultLanguage={frame.defaultLanguage}>
        <Told title={told[act].title} lead={told[act].lead}>
          <Paper>
            <p>{tracked.title}</p>
          </Paper>
          {came?.refused && <Notice tone="warning" title={told.notPossible} />}
          <form className="stack" method="post" action={`/track/${token}/${act}#errors`} noValidate>
            <ErrorSummary general={general} problems={problems} />
            {children}
            <div className="cluster">
              <Button look="primary">{told[act].send}</Button>
              <a href={`/track/${token}`}>{told.back}</a>
            </div>
            <PrivacyLine form="own" />
          </form>
        </Told>
      </LanguageProvider>
    </PublicPage>
  )
}

function ownProblem(told: (typeof ownWords)['fr'], field: string, code: string): string {
  const known: Record<string, Record<string, string>> = told.problems
  return known[field]?.[code] ?? told.problems.words.missing
}

/** The words of an act's page, and the sentence of one field's problem. */
export function useOwnWords(came: OwnAgain | undefined, tracked: Tracked) {
  const told = ownWords[tracked.language]
  const error = (field: string) => {
    const code = came?.problems[field]
    return code && ownProblem(told, field, code)
  }
  const typed = (field: string) => [came?.typed[field] ?? ''].flat()[0]
  return { told, error, typed }
}
