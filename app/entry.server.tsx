import { randomBytes } from 'node:crypto'
import { createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { withoutZeros } from './platform/http/withoutZeros.server'
import { log } from './platform/log/log.server'
import { contentPolicy } from './platform/security/policy.server'
import { NonceContext } from './routes/parts/nonce'
import { wakesUp } from './routes/parts/wakesUp'

export { portal } from './portal.server'

/** Headers an act answers with: they must reach people without scripts too. */
const passedOn = [
  'Portal-Outcome',
  'Portal-Winner',
  'Portal-At',
  'Retry-After',
  'Cache-Control',
  'Set-Cookie',
  'Link',
  'Refresh',
]

/** Renders a page whole before its first byte leaves, so that an error is a 500 and never half a page. */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  const nonce = wakesUp(new URL(request.url).pathname) ? randomBytes(16).toString('base64') : undefined
  passOn(headers, context)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Security-Policy', contentPolicy(nonce))
  return new Promise<Response>((resolve, reject) => {
    const page = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady() {
          const body = withoutZeros()
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
          page.pipe(body)
        },
        onShellError: reject,
        onError: error => log.error({ fault: error }, 'a page could not be drawn'),
      },
    )
  })
}

function passOn(headers: Headers, { staticHandlerContext }: EntryContext) {
  const given = [
    ...Object.values(staticHandlerContext.loaderHeaders),
    ...Object.values(staticHandlerContext.actionHeaders),
  ]
  for (const from of given) {
    for (const name of passedOn) {
      const value = from?.get(name)
      if (value) headers.set(name, value)
    }
  }
}

export function handleError(error: unknown, { request }: { request: Request }) {
  if (request.signal.aborted) return
  // An address nobody serves is an ordinary 404, not a fault of ours.
  if (error instanceof Error && !('status' in error)) log.error({ fault: error }, 'a request failed')
}
