import { createReadableStreamFromReadable } from '@remix-run/node'
import { openFile } from './store.server'

/** A kept file as it is answered: `name` is what a reader's machine calls it, `stored` what ours does. */
export type FileAnswer = { stored: string; type: string; name: string }

/** Private, declined, hidden, taken away and unknown are one and the same answer. */
export function noFile(): Response {
  return new Response('Ce fichier n’existe pas, ou n’est pas public. / This file does not exist, or is not public.', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}

/**
 * Answers with a kept file. A picture is shown, anything else is only ever a download; neither may run or load a thing.
 * What stands under an id never changes, so its ETag is the id.
 * @param keep `reader`: their own browser may keep it for ever, no cache between may, so that what is taken off public
 * view is gone at once for everybody else. `nowhere`: it is somebody's own.
 */
export async function fileAnswer(
  request: Request,
  { stored, type, name }: FileAnswer,
  keep: 'reader' | 'nowhere',
): Promise<Response> {
  const headers = {
    ETag: `"${stored}"`,
    'Cache-Control': keep === 'reader' ? 'private, max-age=31536000, immutable' : 'private, no-store',
    'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  }
  if (keep === 'reader' && isKnown(request, stored)) return new Response(null, { status: 304, headers })
  const file = await openFile(stored)
  if (!file) return noFile()
  const shown = type.startsWith('image/') ? 'inline' : 'attachment'
  const all = {
    ...headers,
    'Content-Type': type,
    'Content-Length': String(file.bytes),
    'Content-Disposition': `${shown}; filename="${name}"`,
  }
  if (request.method === 'HEAD') {
    file.stream.destroy()
    return new Response(null, { headers: all })
  }
  return new Response(createReadableStreamFromReadable(file.stream), { headers: all })
}

function isKnown(request: Request, stored: string): boolean {
  const known = (request.headers.get('If-None-Match') ?? '').split(',').map(tag => tag.trim().replace(/^W\//, ''))
  return known.includes(`"${stored}"`)
}
