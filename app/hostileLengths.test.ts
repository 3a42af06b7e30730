import { expect, test } from 'vitest'
import { timesLonger } from '../e2e/support/effort'
import { fillLetter } from './guide/letters'
import { readShippedGuide } from './guide/shipped.server'
import { cleanText } from './platform/text/cleanText'
import { htmlOf, plainOf } from './platform/text/markdown.server'
import { findPersonalData, type PersonalKind, personalKinds } from './platform/text/personalData'
import { wordDiff } from './platform/text/wordDiff'
import { limits } from './questions/draft'
import { withoutPersonal } from './questions/reread'

/**
 * A text made to keep a pattern looking: eight times as much of it takes about eight times as long. What grows with the
 * square of the length takes sixty-four times as long, and at the length a stranger may send it never ends.
 */
const mostGrowth = 28

const filled = (part: string, length: number) =>
  `x ${part.repeat(Math.ceil(length / part.length))}`.slice(0, length - 1)

/** Which of the texts made of `parts` grow faster than they should, and how fast. */
function growing(parts: readonly string[], length: number, work: (text: string) => unknown): string[] {
  return parts.flatMap(part => {
    const [long, short] = [length, length / 8].map(size => `${filled(part, size)}x`) as [string, string]
    const growth = timesLonger(
      () => work(long),
      () => work(short),
    )
    return growth < mostGrowth ? [] : [`${JSON.stringify(part)}: ${growth.toFixed(1)}`]
  })
}

test('cleaning what somebody sends, before its length is known, takes a time that grows with it', () => {
  const parts = [' ', '\t', ' \n', '\n', '\u200d', '👩\u200d', '\ud83d', '\u00a0', '\r', 'e\u0301']
  expect(growing(parts, 400_000, cleanText)).toEqual([])
})

test('looking for what tells of somebody does', { timeout: 60_000 }, () => {
  const words = ['malade ', 'je suis malade ', 'malade. ', 'mon fils ', 'Mme ', '12 rue de la ', '12 rue A ']
  const codes = ['a.', 'a@a.', 'FR12 ', '1 ', '0612345678', '(at) ', 'A@']
  expect(growing([...words, ...codes, "d'", "A'd'"], limits.body.most, text => findPersonalData(text))).toEqual([])
  expect(growing(["d'", 'de ', "A'd'"], limits.body.most, text => findPersonalData(`Mme A'${text}`))).toEqual([])
})

test('taking out what was ticked reads a text once, however much was ticked', () => {
  const words = { title: '', body: filled('a@b.fr, ', limits.body.most), displayName: '' }
  const marks = Object.fromEntries(personalKinds.map(kind => [kind, 'x'])) as Record<PersonalKind, string>
  const ids = Array.from({ length: 20_000 }, (_, n) => `body:email:${n}`)
  const without = (ticked: string[]) => () => withoutPersonal(words, ticked, {}, marks)
  expect(timesLonger(without(ids), without(ids.slice(0, 1)))).toBeLessThan(mostGrowth)
})

test('the Markdown of the longest answer is read at once, however its marks are nested', { timeout: 60_000 }, () => {
  const marks = [
    '*a_',
    '_a',
    '**',
    '***a ',
    '![',
    '[',
    '](',
    '[a](',
    '> ',
    '- ',
    '`',
    '``a',
    '~~',
    '<',
    '<a ',
    '&',
    '|',
    '!',
  ]
  const ordinary = filled('La **fontaine** de la [place](https://valbrume.example) est à sec.\n\n', 50_000)
  for (const read of [htmlOf, plainOf])
    for (const mark of [...marks, ' '])
      expect(
        timesLonger(
          () => read(filled(mark, 50_000)),
          () => read(ordinary),
        ),
        mark,
      ).toBeLessThan(80)
})

test('comparing two texts does not grow faster than they do', () => {
  expect(growing([' ', '\n', ' \n', '.'], 50_000, text => wordDiff(`${text}x`, `y${text}`))).toEqual([])
})

test('nor does writing a letter with whatever was typed into it', { timeout: 60_000 }, () => {
  const guide = readShippedGuide('prisma/guide')
  const facts = (text: string) => Object.fromEntries(guide.variables.map(({ name }) => [name, `a${text}b`]))
  const write = (text: string) => fillLetter(guide, guide.letters[0]?.id ?? '', facts(text))
  expect(growing([' ', '\n', ' \n', '-', '.', '{', '{a}'], 100_000, write)).toEqual([])
})
