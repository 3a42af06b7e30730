import { defineConfig } from 'vitest/config'

const alias = { '~': new URL('./app', import.meta.url).pathname }

/** Rules are pure and need nothing; database tests get a database of their own each file, copied from a migrated template. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'rules',
          include: ['app/**/*.test.{ts,tsx}', 'prisma/**/*.test.ts'],
          exclude: ['**/*.db.test.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'database',
          include: ['app/**/*.db.test.ts', 'prisma/**/*.db.test.ts'],
          globalSetup: ['e2e/support/cluster.ts'],
          setupFiles: ['e2e/support/database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
