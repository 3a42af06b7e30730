import { useWords } from './language'

/** Onward through a list and back to its start. Lists are read by what comes after a point, so there are no numbers. */
export function Pagination({ firstHref, nextHref, label }: { firstHref?: string; nextHref?: string; label?: string }) {
  const words = useWords()
  if (!firstHref && !nextHref) return null
  return (
    <nav className="pagination" aria-label={label ?? words.pages}>
      {firstHref && <a href={firstHref}>{words.firstPage}</a>}
      {nextHref && (
        <a className="button quiet" href={nextHref} rel="next">
          {words.nextPage}
        </a>
      )}
    </nav>
  )
}
