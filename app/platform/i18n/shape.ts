/**
 * What every language must say, read from the French messages: the same keys, the same arguments, other words.
 * A word missing in one language does not compile.
 */
export type Shape<T> = T extends (...values: infer Values) => string
  ? (...values: Values) => string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: Shape<T[Key]> }
