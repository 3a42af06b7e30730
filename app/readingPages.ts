import { owedPages } from './directory/pageVersions'
import type { ReadingPages } from './platform/cache/address'

const list = { q: 'text', topic: 'name', service: 'name', outcome: 'name', status: 'name', sort: 'name' } as const
const walk = { case: 'text', rev: 'text', a: 'list' } as const

/**
 * The pages the reading cache answers for, by their path in `remix.config.js`, each with the words of its query: the same
 * bytes for everybody until something moves. A word a page newly reads must be listed, or its page is drawn each time.
 */
export const readingPages: ReadingPages = {
  '/': {},
  questions: { ...list, after: 'cursor' },
  'questions/feed.atom': list,
  'questions/:question': {},
  'questions/:question/feed.atom': {},
  'questions/:question/image.png': {},
  'topics/:slug': {},
  'topics/:slug/feed.atom': {},
  'services/:slug': {},
  'services/:slug/feed.atom': {},
  'officials/:slug': { after: 'cursor' },
  'officials/:slug/feed.atom': {},
  guide: {},
  'guide/start': { ...walk, change: 'text' },
  'guide/outcomes/:id': walk,
  'guide/revisions': {},
  ...Object.fromEntries(
    owedPages.flatMap(page => [page, `${page}/versions`, `${page}/versions/:version`].map(path => [path, {}])),
  ),
  'moderation-log': { after: 'cursor' },
  'q/:reference': {},
  'sitemap.xml': {},
  'sitemap/:part': {},
  'robots.txt': {},
}

/** Public pages that are never kept, and why. */
export const neverKept: Readonly<Record<string, string>> = {
  'questions/new': 'a form: what is typed, and an id of its own for each sending',
  'questions/new/sent': 'a word to one person',
  'questions/new/sent/again': 'an act',
  'questions/new/sent/address': 'a form',
  'guide/letters/:id': 'a letter somebody fills in',
  'sign-in': 'a form',
  'sign-in/sent': 'a word to one person',
  'sign-in/:token': 'a secret address',
  'sign-in/with': 'an act',
  'sign-in/callback': 'an act',
  'sign-in/linking': 'a word to one person',
  'sign-in/linked': 'a word to one person',
  'sign-in/link/:token': 'a secret address',
  'questions/similar': 'what somebody is typing, asked once',
  'questions/:question/spared': 'a word to one person',
  'questions/:question/support': 'a form',
  'questions/:question/report': 'a form',
  'questions/:question/about-me': 'a form',
  'report/sent': 'a word to one person',
  follow: 'a form',
  'follow/sent': 'a word to one person',
  'follow/stopped': 'a word to one person',
  'follow/confirm/:token': 'a secret address',
  'follow/mine/:token': 'a secret address',
  'follow/mail/:token': 'an act',
  'follow/stop/:token/:which': 'a secret address',
  'follow/one-click/:token/:which': 'an act',
  account: 'somebody’s own',
  'account/mail': 'an act',
  'account/sign-out': 'an act',
  track: 'a form',
  'track/sent': 'a word to one person',
  'track/code': 'a form',
  'track/:token': 'a secret address',
  'track/:token/mail': 'an act',
  'track/:token/precise': 'a secret address',
  'track/:token/cut': 'a secret address',
  'track/:token/correct': 'a secret address',
  'track/:token/review': 'a secret address',
  'track/:token/contest': 'a secret address',
  'track/:token/rate': 'a secret address',
  'track/:token/withdraw': 'a secret address',
  'confirm/:token': 'a secret address',
  'questions/new/files/:key/:id': 'a secret address',
  'track/:token/files/:id/:name': 'a secret address',
  // Large, and kept by browsers themselves: the server only says whether a file is still public.
  'files/:id/:name': 'a file, streamed from disk',
  'health/live': 'asks this process, now',
  'health/ready': 'asks this process, now',
}
