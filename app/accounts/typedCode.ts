/**
 * Codes typed from paper or another screen, maybe read aloud. No sign is taken for another one (0 and O, 1, I and L, 5 and
 * S, 2 and Z, 8 and B, U and V).
 */
export const codeSigns = '34679ACDEFGHJKMNPQRTVWXY'

/** How codes of `length` signs are written and read, in groups of `group`. */
export function codesOf(length: number, group: number) {
  const grouped = (signs: string) => signs.replace(new RegExp(`(.{${group}})(?=.)`, 'g'), '$1-')
  return {
    /** In: random numbers below the number of signs. Out: the code, in its groups. */
    write: (numbers: readonly number[]): string => grouped(numbers.map(at => codeSigns[at]).join('')),
    /** In: what somebody typed, in whatever groups and case. Out: the code as it was given, or null when it is none. */
    read(typed: string): string | null {
      const signs = typed.toUpperCase().replace(/[\s\-–—.]/g, '')
      const isCode = signs.length === length && [...signs].every(sign => codeSigns.includes(sign))
      return isCode ? grouped(signs) : null
    },
  }
}
