import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { words as answerWords } from '~/answers/messages/words'
import { subjects } from '~/answers/subjects'
import { EntryForm } from '~/directory/components/EntryForm'
import { LastChange } from '~/directory/components/LastChange'
import { MeanwhileNotice } from '~/directory/components/MeanwhileNotice'
import { getEntryForm } from '~/directory/entryForm.server'
import { entryOf, isKind } from '~/directory/kinds'
import { lastChange } from '~/directory/lastChange.server'
import { saveEntry } from '~/directory/saveEntry.server'
import { listServices } from '~/directory/services.server'
import { newEntry } from '~/directory/slug'
import { directoryWords } from '~/directory/words'
import { conflict, done, invalid, notFound } from '~/platform/http/answers.server'
import { readForm } from '~/platform/http/forms.server'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'
import { type CameBack, typedIn, versionIn } from './parts/typed'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({
    title: data ? (data.name ?? directoryWords[data.language].directory.newTitle[data.kind]) : '',
    hidden: true,
  }))

export const guard = { GET: 'directory.change', POST: 'directory.change' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = deskLanguage(await requireStaff(request, guard.GET))
  const { kind, slug } = entryAt(params)
  const entry = slug === null ? { name: null, version: 0, typed: {} } : await getEntryForm(kind, slug)
  if (!entry) throw notFound()
  const changed = slug === null ? null : await lastChange('directory.changed', { kind: entryOf[kind], slug })
  // A topic keeps a service that has closed since, as long as nobody chooses another.
  const services = (await listServices({ closed: true }))
    .filter(service => !service.closed || service.slug === (entry.typed as Record<string, string>).service)
    .map(service => ({ value: service.slug, words: service.name[language] }))
  return {
    language,
    kind,
    slug,
    services,
    changed,
    name: entry.name,
    version: entry.version,
    typed: entry.typed as Record<string, string>,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const { kind, slug } = entryAt(params)
  const fields = await readForm(request)
  const [version, typed] = [versionIn(fields), typedIn(fields)]

  const saved = await saveEntry(fields, { kind, slug, version, actorId: person.id })
  if (saved.ok) return done('/desk/directory?saved=yes')
  if (saved.reason === 'problems') return invalid<CameBack>({ typed, problems: saved.problems, version })
  if (saved.reason !== 'changed-meanwhile')
    return invalid<CameBack>({ typed, problems: { [saved.field]: saved.reason }, version })
  const kept = slug === null ? null : await getEntryForm(kind, slug)
  if (!kept) throw notFound()
  const { by, at, zone } = await lastChange('directory.changed', { kind: entryOf[kind], slug: slug ?? '' })
  return conflict<CameBack>(
    { typed, problems: {}, version: kept.version, meanwhile: { by, at, zone, kept: kept.typed } },
    by,
    at,
  )
}

function entryAt({ kind, slug }: { kind?: string; slug?: string }) {
  if (!isKind(kind) || !slug) throw notFound()
  return { kind, slug: slug === newEntry ? null : slug }
}

export default function DirectoryItem() {
  const { language, kind, slug, name, services, version, typed, changed } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const words = directoryWords[language].directory
  return (
    <div className="sheet stack">
      <div className="page-head">
        <h1>{name ?? words.newTitle[kind]}</h1>
        {slug && (
          <p>
            <a href={`/${kind}/${slug}`}>{words.publicPage}</a>
          </p>
        )}
      </div>
      {came?.meanwhile && <MeanwhileNotice {...came.meanwhile} names={words.fields} />}
      <EntryForm
        kind={kind}
        isNew={slug === null}
        version={came?.version ?? version}
        typed={came?.typed ?? typed}
        problems={came?.problems ?? {}}
        services={services}
        subjects={subjects.map(subject => ({ value: subject, words: answerWords[language].subjects[subject] }))}
      />
      {changed && <LastChange {...changed} />}
    </div>
  )
}
