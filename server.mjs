import { createServer } from 'node:http'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import express from 'express'

const checkout = dirname(fileURLToPath(import.meta.url))
const say = line => console.log(line)

/** Called by `start.mjs` once all is installed and built. `mode`: `serve`, `dev`, `bench`, or `portal` and its arguments. */
export async function main(mode = 'serve', args = []) {
  if (mode === 'bench') return (await import('./e2e/bench/run.mjs')).bench(args)
  // Three photographs over a slow line take longer than Node's five minutes; headers keep their one minute.
  // Node would refuse by itself what has no Host, without a header of ours: `withHost` does.
  const server = createServer({ requestTimeout: 900_000, requireHostHeader: false })
  const vite = mode === 'dev' ? await developmentServer(server) : undefined
  const load = () => (vite ? vite.ssrLoadModule('virtual:remix/server-build') : import('./build/server/index.js'))
  const build = await load()
  const { portal } = build.entry.module
  portal.knowAddresses(build.routes)

  if (mode === 'portal') {
    process.exitCode = await portal.command(args, checkout, build.routes)
    return
  }
  const running = await portal.start(server, checkout, say)
  if (!running) {
    process.exitCode = 1
    await vite?.close()
    return
  }
  const { trustedProxies } = running.settings
  const app = application({ portal, build: vite ? load : build, vite, trustedProxies })
  // In development pages change with their source, which no event tells.
  server.on('clientError', portal.unreadable)
  const answer = portal.withHost(portal.frontDoor(vite ? app : portal.readingCache(app)))
  server.on('request', answer)
  // Node would refuse by itself what expects something unknown; a page does not care.
  server.on('checkExpectation', answer)
  stopWhenAsked({ server, running, vite })
  server.listen(running.settings.port, running.settings.host, () => greet(running))
  server.on('error', error => refuse(error, running))
}

function application({ portal, build, vite, trustedProxies }) {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustedProxies)
  app.use(portal.before)
  app.get(/^\/theme-([0-9a-f]{12})\.css$/, portal.theme)
  if (vite) app.use(vite.middlewares)
  else app.use(portal.files(`${checkout}/build/client`))
  app.use(portal.compressed)
  app.all('*', createRequestHandler({ build, mode: vite ? 'development' : 'production' }))
  app.use(portal.failed)
  return app
}

async function developmentServer(server) {
  const { createServer: createVite } = await import('vite')
  return createVite({ server: { middlewareMode: true, hmr: { server } }, appType: 'custom' })
}

/** The address to open, who to be, how to stop, how to go live. */
function greet({ settings, demo }) {
  say(`\nPorte-voix answers at ${settings.origin}`)
  if (demo) {
    say('\nThis is the demonstration: a fictional town, on this machine only.')
    say(
      '  the desk: /desk/sign-in   agent@demo.example, agent2@, approver@, official@, editor@, editor2@, service@, admin@',
    )
    say('  a citizen: citizen@demo.example   every password: porte-voix-demo   mails are shown at /dev/outbox')
    say('\nTo go live: DEMO=no npm start, then npm run -s portal -- create-admin YOUR@EMAIL (docs/operating.md)')
  }
  say('To stop: Ctrl-C\n')
}

async function refuse(error, running) {
  const { host, port } = running.settings
  if (error.code === 'EADDRINUSE')
    console.error(`PORT is ${port}, but something else already answers there: stop it or choose another PORT.`)
  else if (error.code === 'EACCES')
    console.error(`PORT is ${port}, which this user may not open: choose one above 1023, or put a proxy in front.`)
  else if (error.code === 'EADDRNOTAVAIL') console.error(`HOST is ${host}, which is not an address of this machine.`)
  else console.error(error.message)
  await running.stop()
  process.exit(1)
}

/** Ctrl-C and SIGTERM: no new visitors, finish what is being answered, close sockets, stop the database, within 10 s. */
function stopWhenAsked({ server, running, vite }) {
  let stopping = false
  const stop = async () => {
    // A terminal's Ctrl-C reaches npm and us, and npm passes it on once more.
    if (stopping) return
    stopping = true
    say('Stopping…')
    setTimeout(() => process.exit(1), 9_500).unref()
    const closed = new Promise(resolve => server.close(resolve))
    server.closeIdleConnections()
    await running.closeLive()
    const late = setTimeout(() => server.closeAllConnections(), 4_000)
    await closed
    clearTimeout(late)
    await running.stop()
    await vite?.close()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
