import { expect, test } from 'vitest'
import { htmlOf, htmlOfPlain, plainOf } from './markdown.server'

/** Every tag a browser could see: a `<` that text holds is always written `&lt;`. */
const tagsOf = (html: string) => [...html.matchAll(/<[^>]*>?/g)].map(([tag]) => tag)

const link =
  /^<a(?: href="(?:https?:\/\/|mailto:|tel:|[/#?]|(?![a-z0-9+.-]*:))[^"<>]*")?(?: rel="nofollow noopener")?>$/i
const plain =
  /^<\/?(?:p|br|strong|em|del|ul|ol|li|blockquote|h[345]|code|pre|hr|a|table|thead|tbody|tr|th|td)(?: ?\/)?>$/
const harmless = (tag: string) => plain.test(tag) || link.test(tag) || /^<ol start="\d+">$/.test(tag)

/** As a browser reads an address: entities decoded, tabs, line ends and leading control characters dropped. */
const addressesOf = (html: string) =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) =>
    href
      .replace(/&amp;/g, '&')
      .replace(/&(?:colon|#58|#x3a);?/gi, ':')
      .replace(/&(?:tab|newline);/gi, '')
      .replace(/[\t\r\n]/g, '')
      .trimStart(),
  )

const hostile = [
  '<script>alert(1)</script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '</script><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</textarea><img src=x onerror=alert(1)>',
  '<img src=x onerror=alert(1)//',
  '<IMG SRC="jav&#x09;ascript:alert(1)">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=alert(1)>">',
  '<math><a xlink:href="javascript:alert(1)">x</a></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<template><script>alert(1)</script></template>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="java&NewLine;script&colon;alert(1)">x</a>',
  '<a href="&#1;javascript:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="https://ici.example" onclick=alert(1) style=x>x</a>',
  '<a href=\'x" onmouseover="alert(1)\'>x</a>',
  '<a href="//evil.example">x</a>',
  '<a href="/\\evil.example">x</a>',
  '<a href="\\\\evil.example">x</a>',
  '<a href="/\t/evil.example">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](vbscript:x)',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](https://ici.example "a\\" onmouseover=alert(1) b=\\"")',
  '[x](/\\evil.example)',
  '[x](//evil.example)',
  '[x][r]\n\n[r]: javascript:alert(1)',
  '![x](https://evil.example/pixel.png)',
  '![x"onerror="alert(1)](x)',
  '<javascript:alert(1)>',
  '`<script>`</code><script>alert(1)</script>',
  '```"><script>alert(1)</script>\nx\n```',
  '| a |\n|---|\n| <img src=x onerror=alert(1)> |',
  '\u202e<script>alert(1)</script>\u200b',
  '<scr\u0000ipt>alert(1)</scr\u0000ipt>',
  '\u2028<script>alert(1)</script>\u2029',
  '<style>@import "//evil.example"</style>',
  '<base href="//evil.example">',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<object data="javascript:alert(1)"><embed src="//evil.example">',
]

test.each(hostile)('an answer that holds %j leaves nothing that runs', typed => {
  expect(tagsOf(htmlOf(typed)).filter(tag => !harmless(tag))).toEqual([])
})

test.each(hostile)('an answer that holds %j links to no script and to no other site by a trick', typed => {
  const tricks = addressesOf(htmlOf(typed)).filter(href => /^(?:javascript|vbscript|data):|^[/\\]{2}/i.test(href))
  expect(tricks).toEqual([])
})

test.each(hostile)('a citizen who types %j is shown it as text', typed => {
  expect(tagsOf(htmlOfPlain(typed)).filter(tag => !/^<(?:\/?p|br \/)>$/.test(tag))).toEqual([])
})

test('quotes within quotes without end are shown as typed, and break no page', () => {
  const deep = `${'> '.repeat(10_000)}<script>alert(1)</script>`
  expect(htmlOf(deep)).toContain('&lt;script&gt;')
  expect(tagsOf(htmlOf(deep)).filter(tag => !harmless(tag))).toEqual([])
  expect(plainOf(deep)).toContain('> > >')
})
