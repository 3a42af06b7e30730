import { isIPv6 } from 'node:net'

/**
 * In: a network address as Node or a proxy says it. Out: what one visitor cannot change at will, which limits count by. A
 * home or a telephone is given a whole /64 of IPv6 (RFC 6177), so its other half says nothing; IPv4 in the dress of
 * IPv6 is the same visitor as without.
 */
export function networkOf(address: string): string {
  const bare = address.replace(/%.*$/, '').toLowerCase()
  const four = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1]
  if (four) return four
  return isIPv6(bare) ? `${firstHalf(bare)}::/64` : bare
}

function firstHalf(address: string): string {
  const [left = '', right] = address.split('::')
  const head = groups(left)
  const tail = right === undefined ? [] : groups(right)
  const zeros = right === undefined ? 0 : 8 - head.length - tail.length
  const all = [...head, ...Array<string>(zeros).fill('0'), ...tail]
  return all
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/** A last group may be written as IPv4, which is two. */
const groups = (part: string) =>
  part.split(':').flatMap(group => (group.includes('.') ? ['0', '0'] : group === '' ? [] : [group]))
