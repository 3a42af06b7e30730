/** A form that is on its way is not sent a second time; coming back with « Précédent » makes it usable again. */
const sent = new WeakSet<HTMLFormElement>()

document.addEventListener('submit', event => {
  const form = event.target as HTMLFormElement
  if (form.method !== 'post' || event.defaultPrevented) return
  if (sent.has(form)) event.preventDefault()
  sent.add(form)
  mark(form, true)
})

window.addEventListener('pageshow', () => {
  for (const form of document.forms) {
    sent.delete(form)
    mark(form, false)
  }
})

// aria-disabled, not disabled: a disabled button is left out of what is sent, and loses the focus it has.
function mark(form: HTMLFormElement, busy: boolean) {
  for (const button of form.querySelectorAll('button:not([type=button])')) {
    if (busy) button.setAttribute('aria-disabled', 'true')
    else button.removeAttribute('aria-disabled')
  }
}

export {}
