import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation } from '@remix-run/react'
import { requireStaffAtDoor } from '~/accounts/guards.server'
import { type Act, can } from '~/accounts/permissions'
import { securityWords } from '~/accounts/securityWords'
import { words as deskWords } from '~/moderation/messages/words'
import { Button } from '~/ui/Button'
import { DeskPage } from '~/ui/DeskPage'
import type { IconName } from '~/ui/Icon'
import { LanguageProvider, useWords } from '~/ui/language'
import { words } from './messages/words'
import { deskLanguage } from './parts/deskLanguage'
import { useFrame } from './parts/useFrame'

const rooms = [
  { name: 'inbox', act: 'inbox.read', icon: 'envelope' },
  { name: 'guide', act: 'guide.read', icon: 'flag' },
  { name: 'insights', act: 'insights.read', icon: 'search' },
  { name: 'directory', act: 'directory.change', icon: 'building' },
  { name: 'people', act: 'people.manage', icon: 'people' },
  { name: 'settings', act: 'settings.change', icon: 'pencil' },
] as const satisfies { name: string; act: Act; icon: IconName }[]

export const guard = { GET: 'desk.open' } as const

/** The frame of the desk. Its children guard themselves: a parent's loader protects nobody. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaffAtDoor(request)
  return {
    name: person.name,
    language: deskLanguage(person),
    // Nothing of the desk opens before a second factor that is due.
    rooms: person.lacks ? [] : rooms.filter(({ act }) => can(person, act)).map(({ name }) => name),
  }
}

/** Within the document the root has drawn: what an act is refused with wears the frame of every page. */
export { ErrorPage as ErrorBoundary } from './parts/ErrorPage'

export default function Desk() {
  const { name, language, rooms: mine } = useLoaderData<typeof loader>()
  const frame = useFrame()
  const { pathname } = useLocation()
  const links = rooms
    .filter(room => mine.includes(room.name))
    .map(room => ({
      href: `/desk/${room.name}`,
      words: deskWords[language].nav[room.name],
      icon: room.icon,
      current:
        pathname.startsWith(`/desk/${room.name}`) ||
        (room.name === 'inbox' && pathname.startsWith('/desk/questions')) ||
        (room.name === 'settings' && pathname.startsWith('/desk/privacy')),
    }))
  return (
    <LanguageProvider language={language} defaultLanguage={frame.defaultLanguage}>
      <div lang={language}>
        <DeskPage
          town={frame.name}
          links={links}
          banner={frame.demo ? words[language].banner : undefined}
          accessibility={frame.accessibility}
          person={<PersonMenu name={name} security={securityWords[language].title} />}
        >
          <Outlet />
        </DeskPage>
      </div>
    </LanguageProvider>
  )
}

function PersonMenu({ name, security }: { name: string; security: string }) {
  const told = useWords()
  return (
    <>
      <a href="/desk/security">{security}</a>
      <form method="post" action="/desk/sign-out" className="cluster">
        <span>{name}</span>
        <Button>{told.signOut}</Button>
      </form>
    </>
  )
}
