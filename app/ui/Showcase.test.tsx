import { readdirSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { htmlOf } from '~/platform/text/markdown.server'
import { Showcase } from './Showcase'
import { proseSample } from './showcase/proseSample'

const drawn = vi.hoisted(() => new Set<unknown>())

// React does not tell which components a page was made of; the function that makes its elements does.
vi.mock('react/jsx-dev-runtime', async original => {
  const runtime = await original<typeof import('react/jsx-dev-runtime')>()
  const jsxDEV: typeof runtime.jsxDEV = (type, ...rest) => {
    drawn.add(type)
    return runtime.jsxDEV(type, ...rest)
  }
  return { ...runtime, jsxDEV }
})

/** The page itself, and what gives its components their language without being seen. */
const unseen = ['Showcase', 'LanguageProvider']

/** The components this room hands out, by name: what is written like one and can be drawn. */
async function components(): Promise<Map<string, unknown>> {
  const files = readdirSync(import.meta.dirname).filter(name => /^\w+\.tsx$/.test(name))
  const rooms = await Promise.all(files.map(name => import(/* @vite-ignore */ `./${name}`)))
  const exported = rooms.flatMap(room => Object.entries<unknown>(room))
  return new Map(exported.filter(([name, it]) => /^[A-Z]/.test(name) && typeof it === 'function'))
}

const html = () => renderToStaticMarkup(<Showcase prose={htmlOf(proseSample)} />)

test('every component of the house is shown on /dev/ui', async () => {
  const all = await components()
  expect(all.size).toBeGreaterThan(45)
  drawn.clear()
  html()
  const hidden = [...all].filter(([name, it]) => !drawn.has(it) && !unseen.includes(name)).map(([name]) => name)
  expect(hidden).toEqual([])
})

test('both themes show the same, and no id stands there twice', () => {
  const page = html()
  const sections = page.split('<section ').filter(part => part.startsWith('data-theme'))
  const shown = (theme: string) =>
    sections
      .filter(part => part.startsWith(`data-theme="${theme}"`))
      .flatMap(part => [...part.matchAll(/<h3>([A-Z][\w, ]+)<\/h3>/g)].map(([, names]) => names))
  expect(shown('light').length).toBeGreaterThan(25)
  expect(shown('dark')).toEqual(shown('light'))
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('a text shown there has every mark the allow-list lets through', () => {
  const marks = ['<h3>', '<h4>', '<h5>', '<strong>', '<em>', '<del>', '<ul>', '<ol>', '<blockquote>', '<code>', '<pre>']
  const missing = [...marks, '<table>', '<hr', '<a href="https'].filter(mark => !htmlOf(proseSample).includes(mark))
  expect(missing).toEqual([])
})
