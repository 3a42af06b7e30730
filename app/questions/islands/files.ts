/**
 * `<fieldset data-attachments="3" data-most="10485760">`: says at once what the server would say after the upload, names
 * each line of description after its picture, and tells that files are on their way.
 */
for (const part of document.querySelectorAll<HTMLElement>('[data-attachments]')) {
  const input = part.querySelector<HTMLInputElement>('input[type=file]')
  const told = part.querySelector<HTMLElement>('[data-told]')
  if (!input || !told) continue
  const { many = '', heavy = '', sending = '' } = told.dataset
  const chosen = () => [...(input.files ?? [])]
  const tooHeavy = () => chosen().filter(file => file.size > Number(part.dataset.most))

  input.addEventListener('change', () => {
    const problems = tooHeavy().map(file => heavy.replace('{name}', file.name))
    if (chosen().length > Number(part.dataset.attachments)) problems.push(many)
    told.textContent = problems.join(' ')
    describe(part, chosen())
  })
  input.form?.addEventListener('submit', event => {
    if (tooHeavy().length > 0) {
      event.preventDefault()
      input.focus()
    } else if (chosen().length > 0) told.textContent = sending
  })
}

function describe(part: HTMLElement, files: File[]) {
  const lines = part.querySelector<HTMLElement>('[data-describe]')
  for (const [index, line] of [...(lines?.querySelectorAll<HTMLInputElement>('input') ?? [])].entries()) {
    const file = files[index]
    const label = line.labels?.[0]
    line.parentElement?.toggleAttribute('hidden', files.length > 0 && !file?.type.startsWith('image/'))
    if (file && label) label.textContent = (lines?.dataset.describe ?? '').replace('{name}', file.name)
  }
  const fold = lines?.closest('details')
  if (fold && files.some(file => file.type.startsWith('image/'))) fold.open = true
}

export {}
