import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ErrorSummary } from './ErrorSummary'
import { PasswordField } from './PasswordField'
import { RadioGroup } from './RadioGroup'
import { TextArea } from './TextArea'
import { TextField } from './TextField'

test('an error is tied to its field, after the hint', () => {
  const html = renderToStaticMarkup(<TextField name="title" label="Titre" hint="En une ligne." error="Il manque." />)
  expect(html).toContain('id="title-error"')
  expect(html).toContain('aria-describedby="title-hint title-error"')
  expect(html).toContain('aria-invalid="true"')
})

test('a field without an error says nothing of errors', () => {
  const html = renderToStaticMarkup(<TextField name="title" label="Titre" />)
  expect(html).not.toContain('aria-invalid')
  expect(html).not.toContain('aria-describedby')
})

test('what was typed comes back, and a limit is told without cutting anything', () => {
  const html = renderToStaticMarkup(<TextArea name="body" label="Texte" limit={5000} defaultValue="trop long" />)
  expect(html).toContain('trop long</textarea>')
  expect(html).not.toContain('maxlength')
  expect(html.replace(/\s/g, ' ')).toContain('5 000 caractères au plus')
})

test('the error summary leads to the first choice of a group', () => {
  const choices = [
    { value: 'service', words: 'Un service' },
    { value: 'official', words: 'Une élue' },
  ]
  const group = renderToStaticMarkup(<RadioGroup name="to" label="À qui ?" choices={choices} error="Choisissez." />)
  const summary = renderToStaticMarkup(<ErrorSummary problems={[{ field: 'to', words: 'Choisissez.' }]} />)
  expect(summary).toContain('href="#to"')
  expect(group).toContain('type="radio" id="to"')
  expect(group).toContain('<fieldset class="field" aria-describedby="to-error">')
})

test('nothing to correct, nothing said', () => {
  expect(renderToStaticMarkup(<ErrorSummary problems={[]} />)).toBe('')
})

test('a password is masked, may be pasted and filled in by a keeper of passwords, and is never sent back', () => {
  const html = renderToStaticMarkup(<PasswordField name="password" label="Mot de passe" autoComplete="new-password" />)
  expect(html).toContain('type="password"')
  expect(html).toContain('autoComplete="new-password"')
  expect(html).not.toMatch(/ value=|onpaste|maxlength|pattern=/i)
})
