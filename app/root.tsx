import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useLocation,
  useMatches,
  useRouteLoaderData,
} from '@remix-run/react'
import { ErrorPage } from './routes/parts/ErrorPage'
import { loadFrame } from './routes/parts/frame.server'
import { useNonce } from './routes/parts/nonce'
import { isDesk, wakesUp } from './routes/parts/wakesUp'
import { LanguageProvider } from './ui/language'
import deskStyles from './ui/styles/desk.css?url'
import styles from './ui/styles/index.css?url'
import { TownContext } from './ui/town'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'icon', href: '/favicon.ico', sizes: '32x32' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
]

export { rootMeta as meta } from './routes/parts/rootMeta'

/** The same for every reader: what depends on the person belongs to the desk's and the account's own loaders. */
export async function loader({ request }: LoaderFunctionArgs) {
  return loadFrame(request)
}

export default function Root() {
  const frame = useLoaderData<typeof loader>()
  return (
    <Document
      language={frame.language}
      defaultLanguage={frame.defaultLanguage}
      theme={frame.theme}
      islands={frame.islands}
      town={frame.name}
    >
      <Outlet />
    </Document>
  )
}

/** The frame's loader may be what failed: then the page is bare, in the language its address names. */
export function ErrorBoundary() {
  const frame = useRouteLoaderData<typeof loader>('root')
  const { pathname } = useLocation()
  const named = /^\/en(\/|$)/.test(pathname) ? 'en' : 'fr'
  const { language = named, defaultLanguage = 'fr', theme } = frame ?? {}
  return (
    <Document language={language} defaultLanguage={defaultLanguage} theme={theme}>
      <ErrorPage />
    </Document>
  )
}

type Islands = Record<string, string>
type Props = {
  language: 'fr' | 'en'
  defaultLanguage: 'fr' | 'en'
  theme?: string
  islands?: Islands
  town?: string
  children: React.ReactNode
}

/** Public pages are plain HTML with the small scripts their routes name; only the desk and the account wake React up. */
function Document({ language, defaultLanguage, theme, islands = {}, town = '', children }: Props) {
  const nonce = useNonce()
  const { pathname } = useLocation()
  const names = useMatches().flatMap(match => (match.handle as { islands?: string[] } | undefined)?.islands ?? [])
  const hydrated = wakesUp(pathname)
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        {isDesk(pathname) ? <link rel="stylesheet" href={deskStyles} /> : null}
        {theme ? <link rel="stylesheet" href={theme} /> : null}
        {[...new Set(names)].map(name =>
          islands[name] ? <script key={name} type="module" src={islands[name]} /> : null,
        )}
      </head>
      <body>
        <LanguageProvider language={language} defaultLanguage={defaultLanguage}>
          <TownContext.Provider value={town}>{children}</TownContext.Provider>
        </LanguageProvider>
        {hydrated ? <ScrollRestoration nonce={nonce} /> : null}
        {hydrated ? <Scripts nonce={nonce} /> : null}
      </body>
    </html>
  )
}
