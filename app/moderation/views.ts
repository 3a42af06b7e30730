/**
 * The views of the inbox, each at its own address (`?view=`). Pure: the list's query, the live list and the links ask
 * this one file.
 */
export const views = ['new', 'waiting', 'published', 'private', 'declined', 'hidden', 'all'] as const
export type View = (typeof views)[number]

export const isView = (value: unknown): value is View => views.includes(value as View)
export const viewOf = (value: string | null): View => (isView(value) ? value : 'new')

type Seen = { publication: string; visibility: string; answered: boolean }

/** Whether a question stands in a view. One that nobody has confirmed yet is nobody's work. */
export function belongs(view: View, { publication, visibility, answered }: Seen): boolean {
  if (publication === 'unconfirmed') return false
  if (view === 'all') return true
  if (view === 'private' || view === 'hidden') return visibility === view
  if (view === 'new') return publication === 'submitted'
  if (view === 'declined') return publication === 'declined'
  return publication === 'published' && visibility === 'public' && (view === 'published' || !answered)
}

/** Work is done oldest first; what is done is looked up, latest first. */
export const oldestFirst = (view: View) => view === 'new' || view === 'waiting'

/** The address of a view; the first one is the inbox itself. */
export const viewPath = (view: View) => (view === 'new' ? '/desk/inbox' : `/desk/inbox?view=${view}`)

/** The address of a question at the desk, beside the view one came from; `act` is the form to open. */
export function deskPath(reference: string, view: View = 'new', act = ''): string {
  return `/desk/questions/${reference}${act && `/${act}`}${view === 'new' ? '' : `?view=${view}`}`
}
