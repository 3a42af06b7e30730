import { data } from '@remix-run/node'
import { changeRoles, Duties } from '~/accounts/changeRoles.server'
import { closeSessionsOf } from '~/accounts/closeSessionsOf.server'
import { Invitee, invitePerson } from '~/accounts/invitePerson.server'
import { renewInvitation } from '~/accounts/renewInvitation.server'
import type { SignedIn } from '~/accounts/sessions.server'
import { getAuthority } from '~/directory/authority.server'
import { lastChange } from '~/directory/lastChange.server'
import { noteDeparture } from '~/moderation/noteDeparture.server'
import { conflict, done, invalid, notFound } from '~/platform/http/answers.server'
import { parseFields } from '~/platform/http/forms.server'
import { typedIn } from './typed'

/** A form of `/desk/people` that comes back; `link` is a one-time address, shown in this answer alone. */
export type PeopleCameBack = { typed: Record<string, string>; problems: Record<string, string>; link?: string }

/** The address says which act and on whom: `?change=`, `?leave=`, `?link=`, `?sessions=`, `?history=` to read, or none of them to invite. */
export const acts = ['change', 'leave', 'link', 'sessions', 'history'] as const
export type PeopleAct = (typeof acts)[number]

export function actIn(request: Request): { act: PeopleAct; id: string } | null {
  const asked = new URL(request.url).searchParams
  const act = acts.find(name => asked.has(name))
  const id = act && asked.get(act)
  if (!act || !id) return null
  if (!/^[0-9a-f-]{36}$/.test(id)) throw notFound()
  return { act, id }
}

export async function invite(fields: FormData, by: SignedIn) {
  const form = parseFields(fields, Invitee)
  const typed = typedIn(fields)
  if (!form.ok) return invalid<PeopleCameBack>({ typed, problems: form.problems })
  const town = (await getAuthority()).names.name
  const invited = await invitePerson(form.value, { id: by.id, name: by.name, town })
  if (!invited.ok) return invalid<PeopleCameBack>({ typed, problems: { email: invited.reason } })
  return done('/desk/people?done=invited')
}

export async function change(id: string, fields: FormData, by: SignedIn) {
  const form = parseFields(fields, Duties)
  const typed = typedIn(fields)
  if (!form.ok) return invalid<PeopleCameBack>({ typed, problems: form.problems })
  const changed = await changeRoles(id, form.value, by)
  if (changed.ok) {
    const carried: Record<string, string> = changed.cookie ? { 'Set-Cookie': changed.cookie } : {}
    return done('/desk/people?done=changed', 'done', carried)
  }
  if (changed.reason === 'gone') throw notFound()
  if (changed.reason === 'last-administrator')
    return invalid<PeopleCameBack>({ typed, problems: { roles: changed.reason } })
  const winner = await lastChange('person.changed', { personId: id })
  return conflict<PeopleCameBack>({ typed, problems: { form: changed.reason } }, winner.by, winner.at)
}

export async function leave(id: string, fields: FormData, by: SignedIn) {
  const left = await noteDeparture(id, String(fields.get('to') ?? 'queue'), by.id)
  return left.ok
    ? done('/desk/people?done=changed')
    : invalid<PeopleCameBack>({
        typed: typedIn(fields),
        problems: { [left.reason === 'receiver' ? 'to' : 'form']: left.reason },
      })
}

export async function link(id: string, by: SignedIn) {
  const url = await renewInvitation(id, by.id)
  if (!url) throw notFound()
  // The address is a secret: it is the body of this one answer, never part of an address or a cookie.
  const headers = { 'Portal-Outcome': 'done', 'Cache-Control': 'no-store' }
  return data<PeopleCameBack>({ typed: {}, problems: {}, link: url }, { headers })
}

/** Whoever closes their own is signed out too, and reads why at the door. */
export async function closeSessions(id: string, by: SignedIn) {
  const closed = await closeSessionsOf(id, by.id)
  if (closed === null) throw notFound()
  return done('/desk/people?done=closed')
}
