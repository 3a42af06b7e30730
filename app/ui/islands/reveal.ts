/** `<button data-reveal="field-id" data-show="Afficher…" data-hide="Masquer…">`: shows a password, and hides it again. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-reveal]')) {
  const field = document.getElementById(button.dataset.reveal ?? '')
  if (!(field instanceof HTMLInputElement)) continue
  const turn = (shown: boolean) => {
    field.type = shown ? 'text' : 'password'
    button.textContent = (shown ? button.dataset.hide : button.dataset.show) ?? ''
  }
  button.hidden = false
  button.addEventListener('click', () => turn(field.type === 'password'))
  // A browser offers to keep what is sent from a password field, and keeps what is typed in others for later forms.
  field.form?.addEventListener('submit', () => turn(false))
}

export {}
