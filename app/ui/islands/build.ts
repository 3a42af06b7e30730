import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { UserConfig } from 'vite'

const app = fileURLToPath(new URL('../../', import.meta.url))

/** Every `app/{room}/islands/*.ts` but this file and tests; an island is named after its file. */
function islands(): Record<string, string> {
  const folders = readdirSync(app).map(room => `${app}${room}/islands`)
  const files = folders.filter(existsSync).flatMap(folder => readdirSync(folder).map(name => `${folder}/${name}`))
  const entries = files.filter(file => /\.ts$/.test(file) && !/(\.test|\/build)\.ts$/.test(file))
  return Object.fromEntries(entries.map(file => [file.slice(file.lastIndexOf('/') + 1, -'.ts'.length), file]))
}

/**
 * The second build: small scripts for pages that React never wakes up. Each comes out as
 * `build/client/islands/{name}-{hash}.js`, and `build/client/islands/manifest.json` tells which is which.
 */
export const islandsBuild: UserConfig = {
  base: '/islands/',
  publicDir: false,
  resolve: { alias: { '~': app.replace(/\/$/, '') } },
  build: {
    outDir: 'build/client/islands',
    manifest: 'manifest.json',
    modulePreload: false,
    target: 'es2020',
    rollupOptions: {
      input: islands(),
      output: { entryFileNames: '[name]-[hash].js', chunkFileNames: 'shared-[hash].js' },
    },
  },
}
