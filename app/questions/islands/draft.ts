/**
 * `<form data-draft data-came="yes|no">`: what is typed stays in this browser until it is sent, forgotten or a week old.
 * Files are never kept, and where the server sent words back, those win. `[data-draft-sent]` ends a draft that was sent.
 */
type Draft = { at: number; sent?: boolean; fields: Record<string, string> }
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const place = 'porte-voix-draft'
const longest = 7 * 86_400_000
const names = ['title', 'body', 'addressee', 'topic', 'email', 'displayName']

// A browser may be told to keep nothing: then there is no draft, and nothing is said of one.
function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}

const keep = (draft: Draft | null) =>
  attempt(() => (draft ? localStorage.setItem(place, JSON.stringify(draft)) : localStorage.removeItem(place)))

function kept(): Draft | null {
  const draft = attempt(() => JSON.parse(localStorage.getItem(place) ?? 'null') as Draft | null)
  if (!draft || Date.now() - draft.at < longest) return draft
  keep(null)
  return null
}

if (document.querySelector('[data-draft-sent]') && kept()?.sent) keep(null)
const form = document.querySelector<HTMLFormElement>('form[data-draft]')
if (form && attempt(() => localStorage)) keepDraftOf(form)

function keepDraftOf(form: HTMLFormElement) {
  const part = <T extends HTMLElement>(name: string) => form.querySelector<T>(`[data-draft-${name}]`) as T
  const [told, line, take, forget] = [part('told'), part('line'), part('take'), part('forget')]
  const notice = part('notice')
  const fields = names.flatMap(name => (form.elements.namedItem(name) as Field | null) ?? [])
  const isBlank = (field: Field) => (field instanceof HTMLSelectElement ? field.selectedIndex < 1 : !field.value.trim())
  let offered: Draft | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined

  const save = (sent = false) => {
    clearTimeout(waiting)
    waiting = undefined
    const typed = fields.filter(field => !isBlank(field)).map(field => [field.name, field.value])
    keep(typed.length > 0 ? { at: Date.now(), sent, fields: Object.fromEntries(typed) } : null)
  }
  const fill = (values: Record<string, string>) => {
    for (const field of fields) {
      if (field instanceof HTMLSelectElement) field.selectedIndex = 0
      field.value = values[field.name] ?? (field instanceof HTMLSelectElement ? field.value : '')
      // The counter counts what stands here now.
      field.dispatchEvent(new Event('input'))
    }
  }
  const say = (words = '', { at }: { at: number } = { at: 0 }) => {
    const when = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' })
    told.textContent = words.replace('{when}', when.format(at))
    notice.hidden = !words
    take.hidden = !offered
  }

  line.hidden = false
  const draft = kept()
  const differs = (field: Field) => !isBlank(field) && field.value !== draft?.fields[field.name]
  if (form.dataset.came === 'yes') save()
  else if (draft && fields.some(differs)) {
    offered = draft
    say(told.dataset.offered, draft)
  } else if (draft && fields.some(field => isBlank(field) && draft.fields[field.name])) {
    fill(draft.fields)
    say(told.dataset.restored, draft)
  }

  form.addEventListener('input', event => {
    if (!names.includes((event.target as Field).name)) return
    waiting ??= setTimeout(save, 300)
  })
  form.addEventListener('submit', event => {
    if (!event.defaultPrevented) save(true)
  })
  window.addEventListener('pagehide', () => waiting !== undefined && save())
  take.addEventListener('click', () => {
    if (offered) fill(offered.fields)
    offered = null
    say()
    save()
    fields[0]?.focus()
  })
  forget.addEventListener('click', () => {
    offered = { at: Date.now(), fields: Object.fromEntries(fields.map(({ name, value }) => [name, value])) }
    for (const staged of form.querySelectorAll('[data-staged]')) staged.remove()
    fill({})
    save()
    say(told.dataset.forgotten)
    notice.focus()
  })
}

export {}
