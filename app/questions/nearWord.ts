/** The words of `among` one slip away from `word` (a letter missing, too many, other, or two swapped), nearest first. */
export function nearWords(word: string, among: Iterable<string>): string[] {
  const near = [...new Set(among)].filter(other => other !== word && isOneSlipAway(word, other))
  // A first letter is seldom the wrong one.
  return near.sort((a, b) => Number(b[0] === word[0]) - Number(a[0] === word[0])).slice(0, 3)
}

/** Whether one slip makes one word of the other. */
export function isOneSlipAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same += 1
  if (long.length > short.length) return short.slice(same) === long.slice(same + 1)
  if (short.slice(same + 1) === long.slice(same + 1)) return true
  const swapped = short[same + 1] === long[same] && short[same] === long[same + 1]
  return swapped && short.slice(same + 2) === long.slice(same + 2)
}
