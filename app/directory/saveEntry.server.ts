import { parseFields } from '~/platform/http/forms.server'
import { changeOfficial } from './changeOfficial.server'
import { changeService } from './changeService.server'
import { changeTopic } from './changeTopic.server'
import { createOfficial } from './createOfficial.server'
import { createService } from './createService.server'
import { createTopic } from './createTopic.server'
import { OfficialDraft, ServiceDraft, TopicDraft } from './drafts'
import type { EntryChanged } from './entry.server'
import type { Kind } from './kinds'

type About = { kind: Kind /** Null for a new entry. */; slug: string | null; version: number; actorId: string }
export type EntrySaved = EntryChanged | { ok: false; reason: 'problems'; problems: Record<string, string> }

/** Checks a form of the directory by its kind and hands it to the one act it asks for. */
export async function saveEntry(fields: FormData, { kind, slug, version, actorId }: About): Promise<EntrySaved> {
  if (kind === 'topics') {
    const form = parseFields(fields, TopicDraft)
    if (!form.ok) return { ok: false, reason: 'problems', problems: form.problems }
    return slug === null ? createTopic(form.value, actorId) : changeTopic(slug, form.value, version, actorId)
  }
  if (kind === 'services') {
    const form = parseFields(fields, ServiceDraft)
    if (!form.ok) return { ok: false, reason: 'problems', problems: form.problems }
    return slug === null ? createService(form.value, actorId) : changeService(slug, form.value, version, actorId)
  }
  const form = parseFields(fields, OfficialDraft)
  if (!form.ok) return { ok: false, reason: 'problems', problems: form.problems }
  return slug === null ? createOfficial(form.value, actorId) : changeOfficial(slug, form.value, version, actorId)
}
