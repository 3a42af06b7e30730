import { expect, test } from 'vitest'
import { htmlOf, htmlOfPlain, plainOf } from './markdown.server'

test('what an agent writes keeps its shape', () => {
  expect(htmlOf('# Bonjour\n\n- un\n- **deux**')).toBe(
    '<h3>Bonjour</h3>\n<ul>\n<li>un</li>\n<li><strong>deux</strong></li>\n</ul>\n',
  )
})

test('no script, image, style, handler or strange link survives', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[lien](javascript:alert(1))',
    '<a href="data:text/html,x">x</a>',
    '<p style="position:fixed" onclick="x()">a</p>',
    '<svg><a xlink:href="javascript:x"></a></svg>',
    '<iframe src="//x"></iframe>',
    '[x](//evil.example)',
  ].join('\n\n')
  expect(htmlOf(hostile)).not.toMatch(/script|onerror|onclick|style=|javascript|data:|svg|iframe|img|href="\/\//i)
})

test('the same words without marks read as they are', () => {
  expect(plainOf('Le **budget** est `clos` & <voté>.\n\n- 3 < 4')).toBe('Le budget est clos & <voté>.\n\n3 < 4')
})

test('a citizen writes text, never marks or tags', () => {
  expect(htmlOfPlain('<b>1</b>\r\nligne\n\n# 2 & "3"')).toBe(
    '<p>&lt;b&gt;1&lt;/b&gt;<br />ligne</p>\n<p># 2 &amp; &quot;3&quot;</p>',
  )
})
