/** `<button data-share="address" data-title data-copied data-not-copied hidden>`: the browser's own sharing, else a copy. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
  const { share: url = '', title = '', copied = '', notCopied = '' } = button.dataset
  const told = document.createElement('output')
  told.className = 'copied'
  button.hidden = false
  button.after(told)
  const copy = () =>
    (navigator.clipboard?.writeText(url) ?? Promise.reject()).then(
      () => copied,
      () => notCopied,
    )
  button.addEventListener('click', async () => {
    told.textContent = ''
    try {
      if (!navigator.share) told.textContent = await copy()
      else await navigator.share({ title, url })
    } catch (error) {
      // Closing the browser's list without choosing is no failure.
      if ((error as Error).name !== 'AbortError') told.textContent = await copy()
    }
  })
}

export {}
