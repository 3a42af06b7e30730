import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import { islandsBuild } from './app/ui/islands/build'
import remixConfig from './remix.config.js'

export default defineConfig(({ mode }) =>
  mode === 'islands'
    ? islandsBuild
    : {
        plugins: [remix(remixConfig)],
        resolve: { alias: { '~': new URL('./app', import.meta.url).pathname } },
        ssr: {},
      },
)
