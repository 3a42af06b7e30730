import { expect, test } from 'vitest'
import { csvOf } from './csv'

test('no cell is run as a formula, and quotes and semicolons stay inside their cell', () => {
  expect(csvOf([['=1+1', '+33', '-2', '@SUM(A1)', '\tx', 'a;"b"', 'Voirie']])).toBe(
    `\uFEFF"'=1+1";"'+33";"'-2";"'@SUM(A1)";"'\tx";"a;""b""";"Voirie"\r\n`,
  )
})
