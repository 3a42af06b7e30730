import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

/**
 * `<form data-passkey="create|get" data-ask="address of the challenge" hidden>`: appears where the browser knows passkeys.
 * Its button asks the server what to sign, the device to sign it, and sends the answer as a plain form.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
  if (!browserSupportsWebAuthn()) continue
  form.hidden = false
  for (const otherwise of document.querySelectorAll<HTMLElement>('[data-without-passkey]')) otherwise.hidden = true
  const button = form.querySelector('button')
  form.addEventListener('submit', event => {
    event.preventDefault()
    if (button?.getAttribute('aria-disabled')) return
    tell(form, '')
    button?.setAttribute('aria-disabled', 'true')
    answered(form).then(
      answer => send(form, answer),
      () => {
        button?.removeAttribute('aria-disabled')
        tell(form, form.dataset.failed ?? '')
      },
    )
  })
}

async function answered(form: HTMLFormElement) {
  const asked = await fetch(form.dataset.ask ?? '', { method: 'POST', body: new URLSearchParams() })
  if (!asked.ok) throw new Error(`${asked.status}`)
  const optionsJSON = await asked.json()
  return form.dataset.passkey === 'create' ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON })
}

function send(form: HTMLFormElement, answer: unknown) {
  const field = form.querySelector<HTMLInputElement>('input[name=answer]')
  if (field) field.value = JSON.stringify(answer)
  form.submit()
}

function tell(form: HTMLFormElement, words: string) {
  const told = form.querySelector('[role=status]')
  if (told) told.textContent = words
}
