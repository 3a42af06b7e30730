import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

/**
 * What separates a database from `prisma/schema`, as SQL that would bring it there; an empty string when nothing does.
 * Uses Prisma's own engine in its WebAssembly form, so it needs neither Prisma's CLI nor a download.
 *
 * `node prisma/difference.mjs DATABASE_URL` prints it: the start of the next migration.
 */
export async function schemaDifference(url) {
  const engine = await engineOn(url)
  const files = schemaFiles()
  const from = { tag: 'schemaDatasource', files, configDir: dirname(fileURLToPath(import.meta.url)) }
  const filters = { externalTables: ['public._prisma_migrations'], externalEnums: [] }
  const { stdout } = await engine.diff({
    from,
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters,
  })
  return (stdout ?? '').replace(/^\s*-- This is an empty migration\.\s*$/, '').trim()
}

function schemaFiles() {
  const folder = join(dirname(fileURLToPath(import.meta.url)), 'schema')
  return readdirSync(folder)
    .filter(name => name.endsWith('.prisma'))
    .map(name => ({ path: join(folder, name), content: readFileSync(join(folder, name), 'utf8') }))
}

async function engineOn(url) {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const bindings = await import(join(folder, 'schema_engine_bg.js'))
  const wasm = new WebAssembly.Module(readFileSync(join(folder, 'schema_engine_bg.wasm')))
  const imports = {}
  for (const { module, name } of WebAssembly.Module.imports(wasm)) {
    imports[module] ??= {}
    imports[module][name] = bindings[name]
  }
  const instance = new WebAssembly.Instance(wasm, imports)
  bindings.__wbg_set_wasm(instance.exports)
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: message => console.error(message) }
  instance.exports.__wbindgen_start()
  const pool = readable(new pg.Pool({ connectionString: url, max: 1 }))
  const connect = async () => withCharacters(await new PrismaPg(pool, { disposeExternalPool: true }).connect())
  const factory = { provider: 'postgres', adapterName: '@prisma/adapter-pg', connect, connectToShadowDb: connect }
  return bindings.SchemaEngine.new(
    { datamodels: schemaFiles().map(({ path, content }) => [path, content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  )
}

/** The engine reads PostgreSQL's one-byte "char" as text, the adapter hands it over as a character: say it is text. */
function readable(queryable) {
  const query = queryable.query.bind(queryable)
  queryable.query = async (...given) => {
    const answer = await query(...given)
    for (const field of answer?.fields ?? []) if (field.dataTypeID === 18) field.dataTypeID = 25
    return answer
  }
  return queryable
}

/** … except the kind of a constraint, which it wants as a character and panics on otherwise. */
function withCharacters(adapter) {
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async query => {
    const rows = await queryRaw(query)
    rows.columnNames.forEach((name, at) => {
      if (name === 'constraint_type') rows.columnTypes[at] = ColumnTypeEnum.Character
    })
    return rows
  }
  return adapter
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log((await schemaDifference(process.argv[2])) || '-- nothing to do')
  process.exit(0)
}
