import type { Server } from 'node:http'
import type { Request, Response } from 'express'
import { commands } from './commands.server'
import { getAuthority } from './directory/authority.server'
import { before } from './platform/http/before.server'
import { readingCacheBefore } from './readingPages.server'
import { startPortal } from './startup.server'
import { themeCss } from './ui/accent'
import { themeAt } from './ui/theme.server'

/**
 * What `server.mjs` reaches of the portal: everything that holds state is built into the one server bundle, so that
 * there is one pool, one listener, one worker per process.
 */
export const portal = {
  /** Opens the database, migrates, seeds, starts jobs and live; see `startup.server.ts`. */
  start: (server: Server, checkout: string, say: (line: string) => void) => startPortal(server, checkout, say),
  /** Runs `portal <command>`; the number is the exit code: 0 done, 1 cannot run, 2 findings. */
  command: (args: string[], checkout: string) => commands(args, checkout),
  /** Express middleware for every request before Remix sees it. */
  before,
  /** Puts the cache of the reading pages in front of the application. */
  readingCache: readingCacheBefore,
  theme,
}

/** The accent colour's stylesheet. An address from before a restart gets today's colour, which nobody may keep. */
async function theme(request: Request, response: Response) {
  const known = themeAt(request.params[0] ?? '')
  response.setHeader('Cache-Control', known ? 'public, max-age=31536000, immutable' : 'no-cache')
  response.type('text/css; charset=utf-8').send(known ?? themeCss((await getAuthority()).look.accent))
}
