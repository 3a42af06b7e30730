import { type ChildProcess, spawn } from 'node:child_process'

type Ended = { code: number | null; out: string; err: string }

type Where = {
  /** Another copy of the code than this one. */
  checkout?: string
  /** The command that runs it, when it is not run directly. */
  through?: string[]
}

/** The portal, or one of its commands, as a person starts it: `node start.mjs …` with an environment of its own. */
export function startProcess(args: string[], env: Record<string, string>, { checkout, through = [] }: Where = {}) {
  const [command = '', ...words] = [...through, process.execPath, 'start.mjs', ...args]
  const child: ChildProcess = spawn(command, words, {
    cwd: checkout,
    env: { ...process.env, DATABASE_URL: '', SMTP_URL: '', ORIGIN: '', DEMO: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const heard = { out: '', err: '' }
  child.stdout?.on('data', chunk => (heard.out += chunk))
  child.stderr?.on('data', chunk => (heard.err += chunk))
  const ended = new Promise<Ended>(resolve => child.once('close', code => resolve({ code, ...heard })))
  // A test that fails midway must not leave a portal behind.
  const dismiss = () => child.kill('SIGTERM')
  process.once('exit', dismiss)
  child.once('close', () => process.off('exit', dismiss))
  return {
    child,
    ended,
    /** Resolves once the portal has said `words`; fails with all it said when it ends first. */
    said: (words: string) =>
      new Promise<string>((resolve, reject) => {
        const look = () => heard.out.includes(words) && resolve(heard.out)
        look()
        child.stdout?.on('data', look)
        child.once('close', code => reject(new Error(`ended with ${code}:\n${heard.out}\n${heard.err}`)))
      }),
  }
}

/** Runs a command to its end. */
export const runProcess = (args: string[], env: Record<string, string>, where?: Where) =>
  startProcess(args, env, where).ended
