import type pg from 'pg'

/** What waits in the job queue. Read from its tables, given back through its own function: its tables may change. */
export async function* waitingJobs(client: pg.ClientBase): AsyncGenerator<string> {
  const { rows } = await client.query<{ row: string }>(`
    select json_build_object('task', t.identifier, 'payload', j.payload, 'runAt', j.run_at, 'key', j.key,
      'maxAttempts', j.max_attempts, 'priority', j.priority)::text as row
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.attempts < j.max_attempts order by j.id`)
  for (const { row } of rows) yield row
}

export async function addWaitingJobs(client: pg.ClientBase, jobs: string[]) {
  await client.query(
    `select graphile_worker.add_job(j.task, j.payload, run_at := j."runAt", max_attempts := j."maxAttempts", job_key := j.key, priority := j.priority)
     from json_to_recordset($1::json) as j(task text, payload json, "runAt" timestamptz, key text, "maxAttempts" int, priority int)`,
    [`[${jobs.join(',')}]`],
  )
}

export async function forgetJobs(client: pg.ClientBase) {
  await client.query('delete from graphile_worker._private_jobs')
}
