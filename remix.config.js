/** The pages a public site owes its readers, each with its history. */
const owedPages = ['charter', 'terms', 'privacy', 'legal', 'accessibility']

/**
 * Every address of the portal, once. Public pages are registered for each language: the default one answers without
 * prefix, the other under its own; the page redirects when the prefix is the default language's.
 */
const publicPages = [
  ['/', 'home.tsx', true],
  ['questions', 'questions.tsx'],
  ['questions/new', 'questions.new.tsx'],
  ['questions/new/sent', 'questions.new.sent.tsx'],
  ['questions/new/sent/again', 'questions.new.sent.again.ts'],
  ['questions/new/sent/address', 'questions.new.sent.address.tsx'],
  ['questions/similar', 'questions.similar.ts'],
  ['questions/feed.atom', 'questions.feed.ts'],
  ['questions/:question', 'questions.$question.tsx'],
  ['questions/:question/feed.atom', 'questions.$question.feed.ts'],
  ['questions/:question/image.png', 'questions.$question.image.ts'],
  ['questions/:question/spared', 'questions.$question.spared.tsx'],
  ['questions/:question/support', 'questions.$question.support.tsx'],
  ['questions/:question/report', 'questions.$question.report.tsx'],
  ['questions/:question/about-me', 'questions.$question.about-me.tsx'],
  ['report/sent', 'report.sent.tsx'],
  ['topics/:slug', 'topics.$slug.tsx'],
  ['topics/:slug/feed.atom', 'topics.$slug.feed.ts'],
  ['services/:slug', 'services.$slug.tsx'],
  ['services/:slug/feed.atom', 'services.$slug.feed.ts'],
  ['officials/:slug', 'officials.$slug.tsx'],
  ['officials/:slug/feed.atom', 'officials.$slug.feed.ts'],
  ['follow', 'follow.tsx'],
  ['follow/sent', 'follow.sent.tsx'],
  ['follow/stopped', 'follow.stopped.tsx'],
  ['follow/confirm/:token', 'follow.confirm.$token.tsx'],
  ['follow/mine/:token', 'follow.mine.$token.tsx'],
  ['follow/mail/:token', 'follow.mail.$token.ts'],
  ['follow/stop/:token/:which', 'follow.stop.$token.$which.tsx'],
  ['guide', 'guide.tsx'],
  ['guide/start', 'guide.start.tsx'],
  ['guide/outcomes/:id', 'guide.outcomes.$id.tsx'],
  ['guide/letters/:id', 'guide.letters.$id.tsx'],
  ['guide/revisions', 'guide.revisions.tsx'],
  ...owedPages.flatMap(page => [
    [page, `page.${page}.tsx`],
    [`${page}/versions`, 'page.versions.tsx'],
    [`${page}/versions/:version`, 'page.versions.$version.tsx'],
  ]),
  ['moderation-log', 'moderation-log.tsx'],
  ['sign-in', 'sign-in.tsx'],
  ['sign-in/sent', 'sign-in.sent.tsx'],
  ['sign-in/linking', 'sign-in.linking.tsx'],
  ['sign-in/link/:token', 'sign-in.link.$token.tsx'],
  ['sign-in/:token', 'sign-in.$token.tsx'],
  ['account', 'account.tsx'],
  ['account/mail', 'account.mail.ts'],
  ['account/devices', 'account.devices.ts'],
  ['account/identities', 'account.identities.ts'],
  ['account/sign-out', 'account.sign-out.tsx'],
  ['account/data', 'account.data.tsx'],
  ['account/export', 'account.export.ts'],
  ['account/erase', 'account.erase.ts'],
  ['account/erase/sent', 'account.erase.sent.tsx'],
  ['account/erase/done', 'account.erase.done.tsx'],
  ['account/erase/:token', 'account.erase.$token.tsx'],
]

const singlePages = [
  ['q/:reference', 'q.$reference.ts'],
  ['track', 'track.tsx'],
  ['track/sent', 'track.sent.tsx'],
  ['track/code', 'track.code.tsx'],
  ['track/:token', 'track.$token.tsx'],
  ['track/:token/files/:id/:name', 'track.$token.file.ts'],
  ['files/:id/:name', 'files.$id.$name.ts'],
  ['questions/new/files/:key/:id', 'questions.new.file.ts'],
  ['desk/questions/:reference/files/:id/:name', 'desk.question.file.ts'],
  ['track/:token/mail', 'track.$token.mail.ts'],
  ['track/:token/precise', 'track.$token.precise.tsx'],
  ['track/:token/cut', 'track.$token.cut.tsx'],
  ['track/:token/correct', 'track.$token.correct.tsx'],
  ['track/:token/review', 'track.$token.review.tsx'],
  ['track/:token/contest', 'track.$token.contest.tsx'],
  ['track/:token/rate', 'track.$token.rate.tsx'],
  ['track/:token/withdraw', 'track.$token.withdraw.tsx'],
  ['confirm/:token', 'confirm.$token.tsx'],
  ['follow/one-click/:token/:which', 'follow.one-click.$token.$which.ts'],
  ['desk/welcome/:token', 'desk.welcome.$token.tsx'],
  ['sitemap.xml', 'sitemap.ts'],
  ['sitemap/:part', 'sitemap.$part.ts'],
  ['robots.txt', 'robots.ts'],
  ['health/live', 'health.live.ts'],
  ['health/ready', 'health.ready.ts'],
  ['dev/ui', 'dev.ui.tsx'],
  ['dev/outbox', 'dev.outbox.tsx'],
  ['dev/outbox/:id', 'dev.outbox.$id.ts'],
  ['dev/outbox.json', 'dev.outbox-json.ts'],
  ['desk/sign-in', 'desk.sign-in.tsx'],
  ['desk/sign-in/second', 'desk.sign-in.second.tsx'],
  ['desk/sign-in/here', 'desk.sign-in.here.tsx'],
  ['desk/sign-in/passkey', 'desk.sign-in.passkey.tsx'],
  ['desk/sign-in/passkey/ask', 'desk.sign-in.passkey.ask.ts'],
  ['desk/confirm-it-is-me/ask', 'desk.confirm-it-is-me.ask.ts'],
  ['desk/security/totp/new', 'desk.security.totp.new.ts'],
  ['desk/security/passkeys/ask', 'desk.security.passkeys.ask.ts'],
  ['desk/security/identities', 'desk.security.identities.ts'],
  ['desk/sign-out', 'desk.sign-out.tsx'],
  ['desk/inbox/sync', 'desk.inbox.sync.ts'],
]

/** Signing in with a provider: the same pages at the citizens' door and at the desk's. */
const doorPages = [
  ['sign-in/with', 'sign-in.with.tsx'],
  ['sign-in/linked', 'sign-in.linked.tsx'],
  ['sign-in/callback', 'sign-in.callback.tsx'],
]

/** @param {string} file */
const at = file => `routes/${file}`

/** @type {import('@remix-run/dev').VitePluginConfig} */
export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  serverBuildFile: 'index.js',
  ignoredRouteFiles: ['**/*'],
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: false,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
  routes: defineRoutes =>
    defineRoutes(route => {
      for (const prefix of ['', 'fr', 'en']) {
        for (const [path, file, index] of publicPages) {
          const full = index ? prefix : prefix ? `${prefix}/${path}` : path
          route(full || undefined, at(file), {
            index: Boolean(index),
            id: `${prefix || 'default'}:${path}`,
          })
        }
      }
      for (const [path, file] of singlePages) route(path, at(file))
      for (const prefix of ['', 'fr', 'en', 'desk']) {
        for (const [path, file] of doorPages)
          route(prefix ? `${prefix}/${path}` : path, at(file), { id: `${prefix || 'default'}:${path}` })
      }
      route('desk', at('desk.tsx'), () => {
        route(undefined, at('desk.home.tsx'), { index: true })
        route('inbox', at('desk.inbox.tsx'))
        route('questions/new', at('desk.questions.new.tsx'))
        route('questions/:reference/receipt', at('desk.question.receipt.tsx'))
        route('questions/:reference', at('desk.question.tsx'), () => {
          route(undefined, at('desk.question.overview.tsx'), { index: true })
          for (const act of [
            'publish',
            'decline',
            'hide',
            'show',
            'answer',
            'amend',
            'files',
            'reports',
            'cut',
            'group',
            'separate',
            'review',
            'pass-on',
          ])
            route(act, at(`desk.question.${act}.tsx`))
        })
        route('guide', at('desk.guide.tsx'))
        route('insights', at('desk.insights.tsx'))
        route('directory', at('desk.directory.tsx'))
        route('directory/:kind/:slug', at('desk.directory.item.tsx'))
        route('people', at('desk.people.tsx'))
        route('devices', at('desk.devices.tsx'))
        route('security', at('desk.security.tsx'))
        for (const part of ['password', 'totp', 'passkeys', 'codes', 'remove'])
          route(`security/${part}`, at(`desk.security.${part}.tsx`))
        route('confirm-it-is-me', at('desk.confirm-it-is-me.tsx'))
        route('settings', at('desk.settings.tsx'))
        route('settings/second-factor', at('desk.settings.second-factor.tsx'))
        route('settings/accessibility', at('desk.settings.accessibility.tsx'))
        route('settings/:section', at('desk.settings.section.tsx'))
      })
      route('*', at('not-found.tsx'))
    }),
}
