/**
 * `<div data-similar="/questions/similar">` below the field `title`: while one types, what was already asked and what the
 * guide says. Only the count is announced; nothing found leaves the page as it is.
 */
type Found = {
  told: string
  questions: {
    reference: string
    path: string
    title: string
    label: string
    start: string | null
    spare: string | null
  }[]
  guide: { path: string; title: string; summary: string | null; lang: string }[]
}

const box = document.querySelector<HTMLElement>('[data-similar]')
const field = document.getElementById('title') as HTMLInputElement | null
if (box && field) lookWhileTyping(box, field)

function lookWhileTyping(box: HTMLElement, field: HTMLInputElement) {
  const told = box.querySelector<HTMLElement>('[data-similar-told]')
  const place = box.querySelector<HTMLElement>('[data-similar-found]')
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asked = field.value.trim()
  let sent = new AbortController()
  // Looking first is what happens by itself here.
  document.querySelector('[data-look]')?.remove()

  const show = (found: Found) => {
    if (told && told.textContent !== found.told) told.textContent = found.told
    const parts: HTMLElement[] = []
    if (found.questions.length > 0) parts.push(element('ul', 'similar-list', ...found.questions.map(questionLine)))
    if (found.guide.length > 0) {
      const lines = found.guide.map(({ path, title, summary, lang }) => {
        const line = element('li', '', link(path, title, lang))
        if (summary) line.append(element('p', 'field-hint', summary))
        line.lang = lang
        return line
      })
      parts.push(element('p', 'similar-guide', box.dataset.guide ?? ''), element('ul', 'plain-list', ...lines))
    }
    place?.replaceChildren(...parts)
  }

  const questionLine = ({ reference, path, title, label, start, spare }: Found['questions'][number]) => {
    const to = link(path, title, 'fr')
    to.id = `similar-${reference}`
    const line = element('li', '', to, element('p', 'similar-facts', element('span', 'label quiet', label)))
    if (start) line.append(element('p', 'field-hint', start))
    if (spare) {
      const button = element('button', 'button quiet', element('span', '', box.dataset.spare ?? ''))
      button.setAttribute('form', 'spare')
      button.setAttribute('formaction', spare)
      button.setAttribute('aria-describedby', to.id)
      line.append(button)
    }
    return line
  }

  const look = async () => {
    const typed = field.value.trim()
    if (typed === asked) return
    asked = typed
    sent.abort()
    sent = new AbortController()
    if ([...typed].length < 6) return show({ told: '', questions: [], guide: [] })
    // Without the network one can still ask.
    const answer = await fetch(`${box.dataset.similar}?title=${encodeURIComponent(typed)}`, {
      signal: sent.signal,
    }).catch(() => null)
    if (answer?.ok) show(await answer.json())
  }
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(look, 400)
  })
}

function element(name: string, look: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  if (look) made.className = look
  made.append(...children)
  return made
}

function link(path: string, words: string, lang: string): HTMLAnchorElement {
  const made = document.createElement('a')
  made.href = path
  made.textContent = words
  made.lang = lang
  return made
}
