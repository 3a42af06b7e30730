import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'

/** `<input type="hidden" name="proof" data-proof="{challenge}">`: solved while one reads, sent with the form. */
const field = document.querySelector<HTMLInputElement>('[data-proof]')
const state = document.querySelector('[data-proof-state]')

async function prove(input: HTMLInputElement) {
  const challenge: Challenge = JSON.parse(input.dataset.proof ?? '')
  if (state) state.textContent = input.dataset.working ?? ''
  const solution = await solveChallenge({ challenge, deriveKey })
  if (!solution) return
  input.value = btoa(JSON.stringify({ challenge, solution }))
  if (state) state.textContent = input.dataset.ready ?? ''
}

// Browsers calculate only on a secure page; elsewhere the second button stands.
if (field && window.crypto?.subtle) void prove(field)
