/** When each part of the public site last moved, as places in one row of moves. */
export type Generations = {
  /** The place of the last move. */
  now(): number
  move(tags: readonly string[]): void
  /** Whether any of `tags` moved after place `since`. */
  movedAfter(since: number, tags: Iterable<string>): boolean
}

/**
 * Remembers the last `most` tags that moved. What is forgotten counts as moved when it was forgotten: a page may then be
 * drawn once too often, never once too rarely.
 */
export function startGenerations(most = 20_000): Generations {
  const moved = new Map<string, number>()
  let last = 0
  let forgotten = 0

  function note(tag: string) {
    // Deleted first, so that the map stays in the order of the moves.
    moved.delete(tag)
    moved.set(tag, last)
    if (moved.size <= most) return
    const [oldest, at] = moved.entries().next().value!
    moved.delete(oldest)
    forgotten = at
  }

  return {
    now: () => last,
    move(tags) {
      last += 1
      for (const tag of tags) note(tag)
    },
    movedAfter(since, tags) {
      if (since === last) return false
      for (const tag of tags) if ((moved.get(tag) ?? forgotten) > since) return true
      return false
    },
  }
}
