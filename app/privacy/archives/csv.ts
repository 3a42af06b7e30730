/** What a spreadsheet would run as a formula when a cell begins with it. */
const dangerous = /^[=+\-@\t\r]/

/** A table as CSV, for the spreadsheets of an office: semicolons, quotes, a mark that it is UTF-8, no formulas. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map(row => `${row.map(cell).join(';')}\r\n`).join('')}`

const cell = (text: string): string => `"${(dangerous.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
