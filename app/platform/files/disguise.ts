/** What tells a file that is two things at once, read from its bytes. Pure. */

const archiveEnd = Buffer.from('PK\x05\x06', 'latin1')
const pdfStart = Buffer.from('%PDF-', 'latin1')
/** How far from its end an archive's directory may end: its comment has at most 65,535 bytes. */
export const tailBytes = 22 + 65_535
/** How far from its start readers look for a PDF. */
export const headBytes = 1024

/** Whether any archive program opens it: a ZIP is read from its end, whatever stands before. */
export function isArchive(tail: Buffer): boolean {
  for (let at = tail.lastIndexOf(archiveEnd); at !== -1; at = at > 0 ? tail.lastIndexOf(archiveEnd, at - 1) : -1) {
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return true
  }
  return false
}

/** Whether a PDF reader opens it although it begins as something else. */
export const holdsPdf = (head: Buffer) => head.subarray(0, headBytes).includes(pdfStart)

/** Whether a PDF is whole, and open to everybody. The dictionary that names its lock is never itself locked. */
export function pdfState(bytes: Buffer): 'open' | 'locked' | 'damaged' {
  if (!bytes.subarray(-headBytes).includes('%%EOF')) return 'damaged'
  return /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(bytes.toString('latin1')) ? 'locked' : 'open'
}
