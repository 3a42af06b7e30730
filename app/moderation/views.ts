import type { Mark } from '~/platform/sockets/contract'

/**
 * The views of the inbox, each at its own address (`?view=`). Pure: the list's query, the live list and the links ask
 * this one file.
 */
export const views = [
  'new',
  'waiting',
  'reports',
  'reviews',
  'passing',
  'published',
  'private',
  'declined',
  'hidden',
  'all',
] as const
export type View = (typeof views)[number]

export const isView = (value: unknown): value is View => views.includes(value as View)
export const viewOf = (value: string | null): View => (isView(value) ? value : 'new')

/** The view an address names, when it names one. */
export function viewIn(url: string): View | undefined {
  const named = new URL(url).searchParams.get('view')
  return isView(named) ? named : undefined
}

type Seen = { publication: string; visibility: string; answered: boolean; marks?: readonly Mark[] }

/** The views that hold what is marked, whatever state it stands in. */
export const marked = { reports: 'report', reviews: 'review', passing: 'pass-on' } as const satisfies Partial<
  Record<View, Mark>
>

/** Whether a question stands in a view. One that nobody has confirmed yet is nobody's work. */
export function belongs(view: View, { publication, visibility, answered, marks = [] }: Seen): boolean {
  if (publication === 'unconfirmed') return false
  if (view === 'all') return true
  if (isMarked(view)) return marks.includes(marked[view])
  if (view === 'private' || view === 'hidden') return visibility === view
  if (view === 'new') return publication === 'submitted'
  if (view === 'declined') return publication === 'declined'
  const isPublic = publication === 'published' && visibility === 'public'
  if (view === 'published') return isPublic
  const reopened = publication === 'published' && visibility !== 'hidden' && marks.includes('reopened')
  return reopened || (isPublic && !answered)
}

export const isMarked = (view: View): view is keyof typeof marked => view in marked

/** Where a question stands when nobody says which view they come from: the first one that holds it. */
export const ownView = (question: Seen): View => views.find(view => belongs(view, question)) ?? 'all'

/** Work is done oldest first; what is done is looked up, latest first. */
export const oldestFirst = (view: View) => view === 'new' || view === 'waiting' || isMarked(view)

/** The address of a view; the first one is the inbox itself. */
export const viewPath = (view: View) => (view === 'new' ? '/desk/inbox' : `/desk/inbox?view=${view}`)

/** The address of a question at the desk, beside the view one came from if any; `act` is the form to open. */
export function deskPath(reference: string, view?: View, act = ''): string {
  return `/desk/questions/${reference}${act && `/${act}`}${view ? `?view=${view}` : ''}`
}
