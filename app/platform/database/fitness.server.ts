import type pg from 'pg'

type Facts = { version: number; encoding: string; lower: boolean; create: boolean }
type Extension = { name: string; installed: boolean; installable: boolean }

const oldestVersion = 15
const extensions = ['unaccent', 'pg_trgm']

/**
 * What a PostgreSQL lacks to carry the portal.
 * @returns one sentence for each thing, with what to do; none when it is fit.
 */
export async function missingFrom(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<Facts>(`
    select current_setting('server_version_num')::int / 10000 as version,
      (select pg_encoding_to_char(encoding) from pg_database where datname = current_database()) as encoding,
      lower('É') = 'é' as lower,
      has_schema_privilege(current_schema(), 'create') as create`)
  const facts = rows[0]!
  return [
    facts.version < oldestVersion &&
      `The database is PostgreSQL ${facts.version}: the portal needs ${oldestVersion} or newer.`,
    facts.encoding !== 'UTF8' &&
      `The database is encoded in ${facts.encoding}: create it with "create database … encoding 'UTF8' template template0".`,
    facts.encoding === 'UTF8' &&
      !facts.lower &&
      `In this database lower('É') is not 'é', so searches would miss accented words: create it with a UTF-8 locale, such as "locale 'C.UTF-8' template template0".`,
    !facts.create && 'The user of DATABASE_URL may not create tables: make it the owner of the database.',
    ...(await missingExtensions(client)),
  ].filter(sentence => sentence !== false)
}

async function missingExtensions(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<Extension>(
    `select name, bool_or(e.extname is not null) as installed,
       bool_or((trusted and has_database_privilege(current_database(), 'create'))
         or (select rolsuper from pg_roles where rolname = current_user)) as installable
     from pg_available_extension_versions left join pg_extension e on e.extname = name
     where name = any($1) group by name`,
    [extensions],
  )
  const found = new Map(rows.map(row => [row.name, row]))
  return extensions.flatMap(name => {
    const extension = found.get(name)
    if (!extension)
      return [`The extension ${name} is not on the database's machine: install PostgreSQL's contrib package there.`]
    if (extension.installed || extension.installable) return []
    return [
      `The extension ${name} is not installed and this user may not do it: run "create extension ${name}" in this database as an administrator.`,
    ]
  })
}
