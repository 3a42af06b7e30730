import net from 'node:net'

export type Raw = { status: number; headers: string; body: string }

/** Sends bytes no browser would send and reads what comes back until the portal hangs up. `host` names it: `localhost:3910`. */
export function rawly(host: string, bytes: string | Buffer): Promise<Raw> {
  const [name, port] = host.split(':')
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(port), name === 'localhost' ? '127.0.0.1' : name, () => socket.write(bytes))
    const heard: Buffer[] = []
    socket.on('data', chunk => heard.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => {
      const said = Buffer.concat(heard).toString('latin1')
      const [headers = '', ...rest] = said.split('\r\n\r\n')
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(headers)?.[1] ?? 0), headers, body: rest.join('\r\n\r\n') })
    })
  })
}

/** A request written out by hand, which asks to be hung up on. */
export const request = (method: string, target: string, host: string, headers: readonly string[] = [], body = '') =>
  [`${method} ${target} HTTP/1.1`, `Host: ${host}`, ...headers, 'Connection: close', '', body].join('\r\n')

/** The first value of a header. */
export const headerOf = ({ headers }: Raw, name: string) =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1]?.trim() ?? null
