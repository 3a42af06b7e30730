import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// `generate` reads the schema alone, yet Prisma's CLI first looks for its schema engine and downloads one it does not
// need. Naming a file that exists spares machines without a way to Prisma's servers.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(import.meta.url)

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://127.0.0.1:5432/porte_voix' },
})
