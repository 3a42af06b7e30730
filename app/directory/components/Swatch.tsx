/** A colour as a patch of it, beside its code in words. */
export function Swatch({ colour, words }: { colour: string; words: string }) {
  return (
    <p className="swatch">
      <svg viewBox="0 0 48 24" width="48" height="24" aria-hidden="true" focusable="false">
        <rect width="48" height="24" rx="4" fill={colour} />
      </svg>
      <span>
        {words} <code>{colour}</code>
      </span>
    </p>
  )
}
