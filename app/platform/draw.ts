/** Numbers that look drawn by lot and come out the same each time from one seed: for trials, not for secrets. */
export type Draw = {
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number
  /** One of `values`, which must not be empty. */
  one<Value>(values: readonly Value[]): Value
  /** `count` different ones of `values`, in any order. */
  some<Value>(values: readonly Value[], count: number): Value[]
}

/** The mulberry32 generator: 32 bits of state are plenty for a trial, and two runs compare. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    below,
    one: values => values[below(values.length)] as (typeof values)[number],
    some: (values, count) => {
      const left = [...values]
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)[0]).flatMap(
        value => (value === undefined ? [] : [value]),
      )
    },
  }
}
