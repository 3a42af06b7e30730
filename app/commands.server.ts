import { permissionsTable } from './accounts/permissionsTable'
import { checkCommand } from './check.server'
import { closeSessionsCommand } from './closeSessions.server'
import { createAdminCommand } from './createAdmin.server'
import { deadlineCommand } from './deadline.server'
import { backupCommand, restoreCommand, resumeCommand } from './platform/backup/commands.server'
import { clockCommand } from './platform/clockCommand.server'
import { CannotStart } from './platform/database/cannotStart'
import { databaseUrl } from './platform/db.server'
import { ended, type Terminal } from './platform/terminal'
import { committedController, registerText } from './privacy/register/registerText'
import { schemaIn } from './privacy/register/schema.server'
import { generateCommand } from './questions/generate/generateCommand.server'
import { importCommand } from './questions/import/importCommand.server'
import { trialCommand } from './questions/trial/trialCommand.server'
import { resetDemonstrationCommand } from './resetDemonstration.server'
import { resetSecondFactorCommand } from './resetSecondFactor.server'
import { retentionCommand } from './retention.server'
import { rotateSecretsCommand } from './rotateSecrets.server'
import { type BuiltRoutes, listRoutes } from './routeList'
import { openPortalDatabase } from './startup.server'
import { verifyLogCommand } from './verifyLog.server'

type Command = {
  usage: string
  does: string
  /** `nothing`: the command opens what it needs by itself. */
  needs: 'database' | 'nothing'
  run(args: string[], terminal: Terminal, checkout: string, routes: BuiltRoutes): Promise<number>
}

const table: Record<string, Command> = {
  'create-admin': {
    usage: 'EMAIL',
    does: 'print the one-time link of a new administrator',
    needs: 'database',
    run: createAdminCommand,
  },
  'reset-second-factor': {
    usage: 'EMAIL',
    does: 'let somebody in who lost telephone, passkeys and codes',
    needs: 'database',
    run: resetSecondFactorCommand,
  },
  'close-sessions': {
    usage: 'EMAIL|--everybody',
    does: 'sign somebody, or everybody, out everywhere',
    needs: 'database',
    run: closeSessionsCommand,
  },
  import: {
    usage: 'FILE.jsonl [--update]',
    does: 'import questions, one JSON object a line',
    needs: 'database',
    run: importCommand,
  },
  generate: {
    usage: 'NUMBER [--seed NUMBER]',
    does: 'make up questions, in a demonstration or an empty portal',
    needs: 'database',
    run: generateCommand,
  },
  trial: {
    usage: 'search|similar FILE.jsonl',
    does: 'say how well the questions of a file are found again',
    needs: 'database',
    run: trialCommand,
  },
  backup: {
    usage: 'FILE.tar.gz',
    does: 'write database, files and secrets into one archive',
    needs: 'database',
    run: backupCommand,
  },
  restore: {
    usage: 'FILE.tar.gz [--force]',
    does: 'bring back what a backup holds; mail then waits',
    needs: 'database',
    run: restoreCommand,
  },
  resume: { usage: '', does: 'let mail leave again after a restore', needs: 'database', run: resumeCommand },
  check: { usage: '', does: 'compare what the portal counts with what it holds', needs: 'database', run: checkCommand },
  'rotate-secrets': {
    usage: '',
    does: 'put new keys in the place of the portal’s own, ending no session',
    needs: 'database',
    run: rotateSecretsCommand,
  },
  'verify-log': {
    usage: '[--against FILE]',
    does: 'prove that the record of what happened is as it was written',
    needs: 'database',
    run: verifyLogCommand,
  },
  retention: {
    usage: '[--apply]',
    does: 'say what has had its time; with --apply, let go of it now',
    needs: 'database',
    run: retentionCommand,
  },
  permissions: {
    usage: '',
    does: 'print who may do what, as docs/permissions.md holds it',
    needs: 'nothing',
    run: async (_, { print }) => {
      print(permissionsTable().trimEnd())
      return 0
    },
  },
  register: {
    usage: '[fr]',
    does: 'print the register of personal data, as docs/privacy/register.md holds it',
    needs: 'nothing',
    run: async ([language], { print }, checkout) => {
      print(registerText(schemaIn(checkout), language === 'fr' ? 'fr' : 'en', committedController).trimEnd())
      return 0
    },
  },
  routes: {
    usage: '[--json]',
    does: 'list every address and method with what stands before it',
    needs: 'nothing',
    run: async (args, terminal, _, routes) => routesCommand(args, terminal, routes),
  },
  deadline: {
    usage: 'JSON',
    does: 'work out a legal deadline by the rules of the guide',
    needs: 'nothing',
    run: deadlineCommand,
  },
  clock: {
    usage: '+3d | -2h | reset',
    does: 'move the clock (demonstration only)',
    needs: 'database',
    run: clockCommand,
  },
  'database-url': {
    usage: '',
    does: 'print the address of the database in use, password included',
    needs: 'database',
    run: async (_, { print }) => {
      print(databaseUrl())
      return 0
    },
  },
  'reset-demo': {
    usage: '',
    does: 'empty the demonstration and fill it again',
    needs: 'database',
    run: resetDemonstrationCommand,
  },
}

/** What a command prints is for the next program; what it notes is for a person. */
const terminal: Terminal = {
  print: line => process.stdout.write(`${line}\n`),
  note: line => process.stderr.write(`${line}\n`),
}

/** Runs `portal <command>`. The number is the exit code: 0 done, 1 cannot run, 2 findings. */
export async function commands([name = '', ...args]: string[], checkout: string, routes: BuiltRoutes): Promise<number> {
  const command = Object.hasOwn(table, name) ? table[name] : undefined
  if (!command) return listCommands(name)
  try {
    if (command.needs === 'nothing') return await command.run(args, terminal, checkout, routes)
    return await withPortal(checkout, () => command.run(args, terminal, checkout, routes))
  } catch (error) {
    if (!isForTheOperator(error)) throw error
    terminal.note(error.message)
    return ended.cannotRun
  }
}

/** A method that declares no guard is a finding: nobody may serve what nobody guards. */
function routesCommand([form]: string[], { print, note }: Terminal, routes: BuiltRoutes): number {
  const { listed, wrong } = listRoutes(routes)
  if (form === '--json') print(JSON.stringify(listed))
  else for (const { method, path, guard } of listed) print(`${method.padEnd(7)} ${path}  ${guard}`)
  for (const line of wrong) note(line)
  return wrong.length > 0 ? ended.findings : ended.done
}

/** Does something with the database the portal uses, without serving. */
export async function withPortal<Result>(checkout: string, run: () => Promise<Result>): Promise<Result> {
  const portal = await openPortalDatabase(checkout, line => line.startsWith(' ') || terminal.note(line))
  try {
    return await run()
  } finally {
    await portal.close()
  }
}

/** A portal that cannot open, or a file the disk refuses: one sentence says it all. Anything else is a fault of ours. */
function isForTheOperator(error: unknown): error is Error {
  if (error instanceof CannotStart) return true
  return error instanceof Error && 'path' in error && 'syscall' in error
}

function listCommands(asked: string): number {
  if (asked) terminal.note(`There is no command "${asked}".`)
  const names = Object.entries(table).map(([name, { usage, does }]) => [`${name} ${usage}`, does] as const)
  const width = Math.max(...names.map(([name]) => name.length))
  for (const [name, does] of names) terminal.note(`  portal ${name.padEnd(width)}  ${does}`)
  return ended.cannotRun
}
