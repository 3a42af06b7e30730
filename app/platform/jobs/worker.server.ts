import { type Runner, run, type TaskList } from 'graphile-worker'
import pg from 'pg'
import { databaseUrl, type Tx } from '../db.server'
import { held } from '../held.server'
import { withoutWords } from '../log/fault'
import { log } from '../log/log.server'

const box = held('jobs', () => ({ runner: undefined as Runner | undefined, pool: undefined as pg.Pool | undefined }))

/**
 * Starts this process's job worker. A job runs at least once: its task must bear being run again.
 * @param timetable lines of a crontab, in UTC; however many processes run, each moment's job runs in one of them.
 */
export async function startWorker(taskList: TaskList, timetable: string[] = []) {
  const pool = new pg.Pool({ connectionString: databaseUrl(), application_name: 'porte-voix jobs', max: 4 })
  pool.on('error', error => log.warn({ fault: error }, 'a job connection was lost'))
  // node-postgres leaves a checked-out client without a listener, and an unheard error ends the process.
  pool.on('connect', client => client.on('error', () => {}))
  box.pool = pool
  box.runner = await run({
    pgPool: pool,
    taskList,
    crontab: timetable.join('\n'),
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: quiet,
  })
}

export async function stopWorker() {
  await box.runner?.stop()
  await box.pool?.end()
  box.runner = undefined
}

/**
 * Queues a job in the transaction of the change that asks for it. Of jobs with the same `key` one waits; a lower
 * `priority` goes first.
 */
export async function addJob(
  tx: Tx,
  task: string,
  payload: Record<string, string | number>,
  key?: string,
  runAt: Date | null = null,
  priority = 0,
) {
  await tx.$executeRaw`
    select graphile_worker.add_job(
      ${task}, ${JSON.stringify(payload)}::json, job_key := ${key ?? null}, run_at := ${runAt}::timestamptz,
      priority := ${priority}::int)`
}

import { Logger } from 'graphile-worker'

const quiet = new Logger(() => (level, message) => {
  if (level === 'error') log.error({ reason: withoutWords(message) }, 'a job failed')
})
