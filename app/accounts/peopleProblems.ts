import type { Messages } from './messages/fr'

/** In: codes by field, and the refusal of an act. Out: sentences by field; what belongs to no field is `form`. */
export function peopleProblems(problems: Record<string, string>, words: Messages['people']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problems).map(([field, code]) => [field, sentence(field, code, words.problems)]),
  )
}

function sentence(field: string, code: string, words: Messages['people']['problems']): string {
  const refusals: Record<string, string> = {
    'too-long': words.tooLong,
    'already-here': words.alreadyHere,
    'last-administrator': words.lastAdministrator,
    'changed-meanwhile': words.changedMeanwhile,
    gone: words.gone,
    receiver: words.receiver,
  }
  const byField: Record<string, string> = {
    email: words.email,
    roles: words.roles,
    service: words.service,
    official: words.official,
  }
  return refusals[code] ?? byField[field] ?? words.tooLong
}
