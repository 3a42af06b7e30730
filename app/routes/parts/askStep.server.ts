import { data } from '@remix-run/node'
import type { z } from 'zod'
import { getAuthority } from '~/directory/authority.server'
import { done, invalid, shownAgain } from '~/platform/http/answers.server'
import { type Problems, parseFields, type Typed } from '~/platform/http/forms.server'
import type { Upload } from '~/platform/http/upload.server'
import type { Language } from '~/platform/i18n/language'
import { makeChallenge } from '~/platform/security/proof.server'
import { askQuestion } from '~/questions/ask.server'
import type { FormFiles } from '~/questions/attachments/attachment'
import { formFiles, receiveFiles } from '~/questions/attachments/receive.server'
import { limits, QuestionDraft } from '~/questions/draft'
import { words } from '~/questions/messages/words'
import { admit } from '~/questions/pace.server'
import { type Passage, type PublicWords, passagesOf, publicFields, unseen, withoutPersonal } from '~/questions/reread'
import { knownPublic, passesForOthers } from '~/questions/reread.server'
import { type Similar, similarTo } from './similar.server'

/** The ask form as it comes back: what was typed, what to correct, what to reread, what to prove. */
export type AskAgain = {
  typed: Typed
  problems: Problems
  passages: Passage[]
  /** Passages shown before, which the author let stand. */
  seen: string[]
  challenge: string | null
  /** Said above the form, when no field is to blame. */
  general: string | null
  files: FormFiles
  /** What was already asked, once somebody asked to look first. */
  similar: Similar | null
}

type Visit = { language: Language; address: string; sent: string }

/**
 * One sending of the ask form, in the order a person would want to hear of it: slips, other people's data, floods. Its
 * files are received first and stay with the form whatever becomes of its words.
 */
export async function askStep(upload: Upload, { language, address, sent }: Visit) {
  const form = upload.fields
  const received = await receiveFiles(upload)
  const known = await knownPublic()
  tidyPersonal(form, known, language)
  const read = parseFields(form, QuestionDraft as z.ZodType<QuestionDraft>)
  const again = ({ problems = {}, ...more }: Partial<AskAgain>): AskAgain => ({
    typed: read.typed,
    passages: [],
    seen: textsIn(form, 'seen'),
    challenge: null,
    general: null,
    similar: null,
    files: formFiles(received),
    ...more,
    problems: received.refused.length > 0 ? { ...problems, attachments: 'refused' } : problems,
  })
  if (received.removed && received.refused.length === 0) return shownAgain(again({}))
  if (form.has('look')) return lookFirst(read.typed, again)
  if (!read.ok) return invalid(again({ problems: read.problems }))
  const draft = read.value
  if (received.refused.length > 0) return invalid(again({}))
  if (draft.website) return invalid(again({ problems: { form: 'trap' } }))
  if (await passesForOthers(draft.displayName)) return invalid(again({ problems: { displayName: 'imitates' } }))
  const seen = textsIn(form, 'seen')
  const passages = unseen(passagesOf(draft, known), seen)
  if (passages.length > 0) return invalid(again({ passages }))

  const admission = await admit({ ...draft, address })
  if (!admission.ok && admission.step === 'proof')
    return invalid(again({ challenge: JSON.stringify(await makeChallenge()), general: words[language].proof.title }))
  if (!admission.ok) {
    const { contacts } = await getAuthority()
    const headers = { 'Retry-After': String(admission.seconds), 'Portal-Outcome': 'refused' }
    return data(again({ general: words[language].proof.refused(contacts.phone) }), { status: 429, headers })
  }
  const asked = await askQuestion(draft, language, received.files, { slowly: admission.slowly })
  if (!asked.ok) return invalid(again({ problems: asked.problems }))
  return done(asked.own ? `${sent}?own=${asked.own}` : sent, asked.again ? 'same' : 'done')
}

/** « Look first »: the form again with what is near its one line; nothing else of it is judged yet. */
async function lookFirst({ title }: Typed, again: (more: Partial<AskAgain>) => AskAgain) {
  if (typeof title !== 'string' || title.trim() === '') return invalid(again({ problems: { title: 'missing' } }))
  return shownAgain(again({ similar: await similarTo(title) }))
}

/** Takes out of the form's public texts what its author ticked. A text too long to be asked is not read for it. */
export function tidyPersonal(form: FormData, known: Awaited<ReturnType<typeof knownPublic>>, language: Language) {
  const typed = Object.fromEntries(publicFields.map(field => [field, textsIn(form, field)[0] ?? ''])) as PublicWords
  const ticked = textsIn(form, 'mask')
  const longest = 2 * limits.body.most
  if (ticked.length === 0 || publicFields.some(field => typed[field].length > longest)) return
  const tidied = withoutPersonal(typed, ticked, known, words[language].reread.mark)
  for (const field of publicFields) form.set(field, tidied[field])
  form.delete('mask')
}

/** What a form says under one name, files aside. */
export const textsIn = (form: FormData, name: string) => form.getAll(name).filter(value => typeof value === 'string')
