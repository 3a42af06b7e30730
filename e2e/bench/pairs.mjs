/** Takes a value and its floor in turn, five times; returns the medians and the median of the pairwise ratios. */
export async function inPairs(takeValue, takeFloor, pairs = 5) {
  const values = []
  const floors = []
  for (let pair = 0; pair < pairs; pair += 1) {
    values.push(await takeValue())
    floors.push(await takeFloor())
  }
  const ratio = median(values.map((value, index) => value / floors[index]))
  return { value: median(values), floor: median(floors), ratio: Number(ratio.toPrecision(3)) }
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

export function percentile(numbers, part) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
}
