import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { NextFunction, Request, Response } from 'express'
import { type Encoding, encodingFor, hasAlready } from '../cache/negotiate'
import { type Spelling, spellings } from '../cache/spellings.server'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
const forever = 'public, max-age=31536000, immutable'
const anHour = 'public, max-age=3600'

/** The best brotli has: each file is compressed once in the life of a process. Above this size that would take a second. */
const qualityFor = (bytes: number) => (bytes > 65_536 ? 9 : 11)

type Kept = { type: string; control: string; spelt: () => Promise<Record<Encoding, Spelling>> }

/**
 * Express middleware for the files of a build: read and compressed at the first asking, then kept. Only what stood in
 * `folder` at the start is ever answered, by its exact name; what carries its hash in its name may be kept for ever.
 */
export function clientFiles(folder: string) {
  const files = new Map(readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap(entryOf))

  function entryOf(entry: { name: string; parentPath: string; isFile(): boolean }): [string, Kept][] {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || !type) return []
    const path = join(entry.parentPath, entry.name)
    const address = path.slice(folder.length).replaceAll('\\', '/')
    const control = /^\/(assets|islands)\//.test(address) ? forever : anHour
    let spelt: Promise<Record<Encoding, Spelling>> | undefined
    const read = async () => {
      const body = await readFile(path)
      return spellings(body, type, qualityFor(body.length))
    }
    return [[address, { type, control, spelt: () => (spelt ??= read()) }]]
  }

  return (request: Request, response: Response, next: NextFunction) => {
    const file = request.method === 'GET' || request.method === 'HEAD' ? files.get(request.path) : undefined
    if (!file) return next()
    const { type, control } = file
    file.spelt().then(spelt => sendSpelt(request, response, { type, control, spelt }), next)
  }
}

type Answer = { type: string; control: string; spelt: Record<Encoding, Spelling> }

/** Answers with the spelling this reader takes, or 304 where they have it. */
export function sendSpelt(request: Request, response: Response, { type, control, spelt }: Answer) {
  const { encoding, etag, body } = spelt[encodingFor(request.headers['accept-encoding'])]
  response.setHeader('Cache-Control', control)
  response.setHeader('ETag', etag)
  if (spelt.br !== spelt.identity) response.setHeader('Vary', 'Accept-Encoding')
  if (hasAlready(request.headers['if-none-match'], etag)) return response.writeHead(304).end()
  response.setHeader('Content-Type', type)
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', body.length)
  return response.end(request.method === 'HEAD' ? undefined : body)
}
