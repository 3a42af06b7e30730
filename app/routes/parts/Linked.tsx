/** Plain text in which web addresses can be followed. Nothing of it is ever read as HTML. */
export function Linked({ text }: { text: string }) {
  let at = 0
  return text.split(/(https?:\/\/[^\s<>"]+)/).map(part => {
    const key = at
    at += part.length + 1
    return /^https?:\/\//.test(part) ? (
      <a key={key} href={part}>
        {part}
      </a>
    ) : (
      <span key={key}>{part}</span>
    )
  })
}
