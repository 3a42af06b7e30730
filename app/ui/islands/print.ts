/** `<button data-print hidden>`: shown only where pressing it can do something. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}

export {}
