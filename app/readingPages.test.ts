import { expect, test } from 'vitest'
import remix from '../remix.config.js'
import { neverKept, readingPages } from './readingPages'

type Route = (path: string | undefined, file: string, options?: unknown, children?: () => void) => void

/** The addresses of the portal without their language, as `remix.config.js` gives them. */
function addresses(): string[] {
  const found = new Set<string>()
  const prefixes: string[] = []
  const route: Route = (path, _, options, children) => {
    const nested = typeof options === 'function' ? (options as () => void) : children
    const full = [...prefixes, path ?? ''].filter(Boolean).join('/')
    found.add(full.replace(/^(fr|en)(\/|$)/, '') || '/')
    if (!nested) return
    prefixes.push(path ?? '')
    nested()
    prefixes.pop()
  }
  remix.routes?.((define: (route: Route) => void) => {
    define(route)
    return {}
  })
  return [...found]
}

const behind = (path: string) => /^(desk|dev)(\/|$)/.test(path) || path === '*'

test('every public page is either kept or said never to be, and why', () => {
  const pages = addresses().filter(path => !behind(path))
  expect(pages.length).toBeGreaterThan(30)
  expect(pages.toSorted()).toEqual([...Object.keys(readingPages), ...Object.keys(neverKept)].toSorted())
})
