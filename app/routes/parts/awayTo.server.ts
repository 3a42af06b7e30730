import { data } from '@remix-run/node'
import { personal } from './personal.server'

/**
 * 200: a page that leads away at once. Not a 303: browsers hold a form to `form-action 'self'` through every redirect that
 * follows it, and a provider sends people on to addresses nobody can list. WCAG SVR1: it waits for nobody.
 */
export const awayTo = <Page extends { address: string }>(page: Page, cookie: string) =>
  data(page, {
    headers: { ...personal, 'Portal-Outcome': 'done', Refresh: `0; url=${page.address}`, 'Set-Cookie': cookie },
  })
