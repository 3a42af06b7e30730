/** RFC 3986, 2.3: what never needs a `%`. */
const unreserved = /[\w.~-]/

/**
 * In: what a request line names. Out: the same address in its one spelling, or null when it is no address of a site
 * (another site's, `*`). Everything that looks at an address (which pages are kept whole, which are somebody's own, what
 * waits its turn) and the routes must mean the same page by it: routes see `/questions/../account` and `/%61ccount` as
 * `/account` (RFC 3986, 6.2.2), and read over a slash at the end. What is no UTF-8 reads as the sign for what cannot be shown.
 */
export function plainAddress(target: string): string | null {
  if (!target.startsWith('/')) return null
  const [address = '/'] = target.split('#')
  const mark = address.indexOf('?')
  const [path, query] = mark < 0 ? [address, ''] : [address.slice(0, mark), address.slice(mark)]
  return /[%\\]|\/[./]|.\/$/.test(path) ? plainPath(path) + query : address
}

function plainPath(path: string): string {
  // A host of its own keeps `//elsewhere` a path.
  const { pathname } = new URL(`http://portal${readableBytes(path)}`)
  const plain = pathname.replace(/%[0-9a-f]{2}/gi, code => {
    const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return unreserved.test(sign) ? sign : code
  })
  return plain.replace(/(?<=[^/])\/+(\.data)?$/, '$1')
}

const readableBytes = (path: string) =>
  path.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/(?:%[0-9a-f]{2})+/gi, codes => {
    const read = Buffer.from(codes.replaceAll('%', ''), 'hex').toString('utf8')
    return read.includes('\ufffd') ? encodeURIComponent(read) : codes
  })
