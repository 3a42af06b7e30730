/** A text whose found words are marked; always text, never markup of its own. */
export function Marked({ pieces }: { pieces: readonly { words: string; found: boolean }[] }) {
  return pieces.map(({ words, found }, index) => {
    const key = `${index}-${words}`
    return found ? <mark key={key}>{words}</mark> : <span key={key}>{words}</span>
  })
}
