import { running } from '~/platform/running.server'

const own = [
  '/desk',
  '/track',
  '/confirm',
  '/account',
  '/sign-in',
  '/en/account',
  '/en/sign-in',
  '/fr/account',
  '/fr/sign-in',
]

export const guard = { GET: 'public' } as const

/** The demonstration is nothing to keep; elsewhere, what is somebody's own is not to be visited. */
export function loader() {
  const { demo, settings } = running()
  const lines = demo
    ? ['User-agent: *', 'Disallow: /']
    : ['User-agent: *', ...own.map(path => `Disallow: ${path}`), `Sitemap: ${settings.origin}/sitemap.xml`]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
