/** Words to compare by: lower case, no accents, one space between; hyphens and apostrophes count as spaces. */
export const normalWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
