/** Plain text with its lines kept and its web addresses to follow. Nothing of it is ever read as HTML. */
export function Linked({ text }: { text: string }) {
  let at = 0
  return text.split(/(https?:\/\/[^\s<>"]+|\n)/).map(part => {
    const key = at
    at += part.length + 1
    if (part === '\n') return <br key={key} />
    return /^https?:\/\//.test(part) ? (
      <a key={key} href={part}>
        {part}
      </a>
    ) : (
      <span key={key}>{part}</span>
    )
  })
}
