/** `<button data-copy="target-id" data-copied="Copié" data-not-copied="…">`: copies a text and says so politely. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const told = document.createElement('output')
  told.className = 'copied'
  button.hidden = false
  button.after(told)
  button.addEventListener('click', async () => {
    const text = selected(document.getElementById(button.dataset.copy ?? ''))
    const { copied = '', notCopied = '' } = button.dataset
    told.textContent = ''
    told.textContent = await navigator.clipboard.writeText(text).then(
      () => copied,
      () => notCopied,
    )
  })
}

// Left selected: where copying is not allowed, the reader's own shortcut finishes the work.
function selected(target: HTMLElement | null): string {
  if (target instanceof HTMLTextAreaElement) {
    target.select()
    return target.value
  }
  if (target) getSelection()?.selectAllChildren(target)
  return getSelection()?.toString() ?? ''
}

export {}
