import type { Server } from 'node:http'
import type { NextFunction, Request, Response } from 'express'
import { commands } from './commands.server'

import { getAuthority } from './directory/authority.server'
import { spellings } from './platform/cache/spellings.server'
import { knowAddresses } from './platform/http/answered.server'
import { unreadable, withHost } from './platform/http/bare.server'
import { before } from './platform/http/before.server'
import { compressed } from './platform/http/compressed.server'
import { failed } from './platform/http/failed.server'
import { clientFiles, sendSpelt } from './platform/http/files.server'
import { frontDoor } from './platform/http/frontDoor.server'
import { readingCacheBefore } from './readingPages.server'
import type { BuiltRoutes } from './routeList'
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
  command: (args: string[], checkout: string, routes: BuiltRoutes) => commands(args, checkout, routes),
  /** Express middleware for every request before Remix sees it. */
  before,
  /** Stands before everything: one address, one spelling. */
  frontDoor,
  /** Puts the cache of the reading pages in front of the application. */
  readingCache: readingCacheBefore,
  /** Express middleware for what a build made for browsers. */
  files: clientFiles,
  /** Express middleware: what is drawn for one reader travels compressed too. */
  compressed,
  /** Which addresses there are, so that the log can say which was asked for without what it held. */
  knowAddresses,
  theme: (request: Request, response: Response, next: NextFunction) => theme(request, response).catch(next),
  /** Express's last word: what failed outside every page. */
  failed,
  /** Listener of the server's `clientError`: what is no HTTP at all. */
  unreadable,
  /** Stands before everything: HTTP/1.1 without a Host goes no further. */
  withHost,
}

/** The accent colour's stylesheet. An address from before a restart gets today's colour, which nobody may keep. */
async function theme(request: Request, response: Response) {
  const known = themeAt(request.params[0] ?? '')
  const css = known ?? themeCss((await getAuthority()).look.accent)
  const type = 'text/css; charset=utf-8'
  const control = known ? 'public, max-age=31536000, immutable' : 'no-cache'
  sendSpelt(request, response, { type, control, spelt: await spellings(Buffer.from(css), type, 9) })
}
