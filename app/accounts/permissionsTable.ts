import { type Act, onlyWhen, roles, rules } from './permissions'

/** docs/permissions.md, written from the rules themselves: every act, what it is, and which roles may do it. Pure. */
export function permissionsTable(): string {
  const acts = Object.keys(rules) as Act[]
  const lines = acts.map(act => {
    const allowed = rules[act].roles as readonly string[]
    return `| \`${act}\` | ${rules[act].what} | ${roles.map(role => markOf(act, allowed.includes(role))).join(' | ')} |`
  })
  const narrowed = acts.flatMap(act => (onlyWhen(act) ? [`- \`${act}\`: ${onlyWhen(act)}.`] : []))
  return [
    '# Who may do what',
    '',
    'Written by `npm run -s portal -- permissions` from `app/accounts/permissions.ts`: change that file, not this one.',
    'Guards of routes, buttons and live streams ask the same function, `can(person, act, subject)`. Nobody may do anything',
    'here without being signed in; what everybody may read, and what a link from a mail opens, is in the list of routes',
    '(`npm run -s portal -- routes --json`).',
    '',
    `| act | what it is | ${roles.join(' | ')} |`,
    `|---|---|${roles.map(() => ':-:').join('|')}|`,
    ...lines,
    '',
    '`yes*`: narrowed by what it is done to:',
    '',
    ...narrowed,
    '',
  ].join('\n')
}

const markOf = (act: Act, allowed: boolean) => (allowed ? `yes${onlyWhen(act) ? '*' : ''}` : '')
