import { connect } from 'node:net'

export type RawAnswer = { status: number; headers: Record<string, string>; cookies: string[]; body: string }

/** What a server answers to `words` sent over a bare connection, whatever they are. It must close it, or fall silent. */
export function rawAnswer(port: number, words: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(words))
    const parts: Buffer[] = []
    socket.setTimeout(10_000, () => socket.destroy())
    socket.on('data', part => {
      parts.push(part)
      // A handshake that succeeded stays open.
      if (parts.length === 1 && String(part).startsWith('HTTP/1.1 101')) socket.destroy()
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(read(Buffer.concat(parts).toString())))
  })
}

function read(said: string): RawAnswer {
  const [head = '', ...rest] = said.split('\r\n\r\n')
  const [line = '', ...lines] = head.split('\r\n')
  const pairs = lines.map(
    each => [each.split(': ')[0]?.toLowerCase() ?? '', each.slice(each.indexOf(': ') + 2)] as const,
  )
  return {
    status: Number(line.split(' ')[1] ?? 0),
    headers: Object.fromEntries(pairs),
    cookies: pairs.flatMap(([name, value]) => (name === 'set-cookie' ? [value] : [])),
    body: rest.join('\r\n\r\n'),
  }
}

/** A request as a browser would say it, on a connection of its own. */
export function requestWords(method: string, path: string, headers: Record<string, string> = {}, body = ''): string {
  const all = {
    Host: 'localhost',
    Connection: 'close',
    ...(body && { 'Content-Length': String(body.length) }),
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`
}
