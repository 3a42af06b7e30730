/** A form with files, as a browser sends it. */
export function formWith(
  fields: Record<string, string | string[]>,
  files: [name: string, bytes: Buffer][] = [],
): Request {
  const body = new FormData()
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) body.append(name, value)
  for (const [name, bytes] of files) body.append('attachments', new File([new Uint8Array(bytes)], name))
  // A browser sends the field even when nothing was chosen.
  if (files.length === 0) body.append('attachments', new File([], '', { type: 'application/octet-stream' }))
  return new Request('http://localhost/questions/new', { method: 'POST', body })
}
