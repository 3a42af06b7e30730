/** `<p data-counts="field" data-limit data-remaining="{n} …" data-exceeding="{n} …">`: counts while one writes. */
for (const told of document.querySelectorAll<HTMLElement>('[data-counts]')) {
  const field = document.getElementById(told.dataset.counts ?? '') as HTMLTextAreaElement | null
  const limit = Number(told.dataset.limit)
  const count = () => {
    const left = limit - [...(field?.value ?? '')].length
    const words = left < 0 ? told.dataset.exceeding : told.dataset.remaining
    told.textContent = (words ?? '').replace('{n}', Math.abs(left).toLocaleString(document.documentElement.lang))
    told.classList.toggle('exceeded', left < 0)
  }
  field?.addEventListener('input', count)
  if (field?.value) count()
}

export {}
