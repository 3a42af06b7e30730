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
  ['privacy/register', 'page.privacy.register.tsx'],
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
  ['.well-known/security.txt', 'security-txt.ts'],
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
  ['desk/privacy/requests/:id/export', 'desk.privacy.request.export.ts'],
  ['desk/privacy/archives/:id/withdraw', 'desk.privacy.archive.withdraw.ts'],
  ['desk/privacy/archives/:id/drop', 'desk.privacy.archive.drop.ts'],
  ['desk/privacy/archives/:id/list.csv', 'desk.privacy.archive.list.ts'],
]

/** An address has one spelling: `/QUESTIONS/NEW` is nobody's, or what knows pages by their address would not know it. */
const exact = { caseSensitive: true }

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
            ...exact,
            index: Boolean(index),
            id: `${prefix || 'default'}:${path}`,
          })
        }
      }
      for (const [path, file] of singlePages) route(path, at(file), exact)
      for (const prefix of ['', 'fr', 'en', 'desk']) {
        for (const [path, file] of doorPages)
          route(prefix ? `${prefix}/${path}` : path, at(file), { ...exact, id: `${prefix || 'default'}:${path}` })
      }
      route('desk', at('desk.tsx'), exact, () => {
        route(undefined, at('desk.home.tsx'), { index: true })
        route('inbox', at('desk.inbox.tsx'), exact)
        route('questions/new', at('desk.questions.new.tsx'), exact)
        route('questions/:reference/receipt', at('desk.question.receipt.tsx'), exact)
        route('questions/:reference', at('desk.question.tsx'), exact, () => {
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
            'extend',
            'cut',
            'group',
            'separate',
            'review',
            'pass-on',
            'address',
          ])
            route(act, at(`desk.question.${act}.tsx`), exact)
        })
        route('guide', at('desk.guide.tsx'), exact)
        route('insights', at('desk.insights.tsx'), exact)
        route('directory', at('desk.directory.tsx'), exact)
        route('directory/:kind/:slug', at('desk.directory.item.tsx'), exact)
        route('people', at('desk.people.tsx'), exact)
        route('devices', at('desk.devices.tsx'), exact)
        route('security', at('desk.security.tsx'), exact)
        for (const part of ['password', 'totp', 'passkeys', 'codes', 'remove'])
          route(`security/${part}`, at(`desk.security.${part}.tsx`), exact)
        route('what-is-kept', at('desk.what-is-kept.tsx'), exact)
        route('confirm-it-is-me', at('desk.confirm-it-is-me.tsx'), exact)
        route('privacy', at('desk.privacy.tsx'), exact)
        route('privacy/retention', at('desk.privacy.retention.tsx'), exact)
        route('privacy/requests/:id', at('desk.privacy.request.tsx'), exact)
        for (const act of ['erase', 'extend', 'close'])
          route(`privacy/requests/:id/${act}`, at(`desk.privacy.request.${act}.tsx`), exact)
        route('privacy/archives', at('desk.privacy.archives.tsx'), exact)
        route('privacy/archives/:id', at('desk.privacy.archive.tsx'), exact)
        for (const part of ['visa', 'certificate'])
          route(`privacy/archives/:id/${part}`, at(`desk.privacy.archive.${part}.tsx`), exact)
        route('settings', at('desk.settings.tsx'), exact)
        route('settings/second-factor', at('desk.settings.second-factor.tsx'), exact)
        route('settings/accessibility', at('desk.settings.accessibility.tsx'), exact)
        route('settings/:section', at('desk.settings.section.tsx'), exact)
      })
      route('*', at('not-found.tsx'), exact)
    }),
}
