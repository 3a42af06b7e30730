import { Fragment } from 'react'

/** A letter as plain text, line by line; what is still missing is marked where it is missing. */
export function LetterText({ text, id }: { text: string; id?: string }) {
  return (
    <div id={id} lang="fr" className="prose">
      {placed(text, /\n\n/).map(([key, paragraph]) => (
        <p key={key}>
          {placed(paragraph, /\n/).map(([at, line]) => (
            <Fragment key={at}>
              {at > 0 && <br />}
              {placed(line, /(\[ [^\]]+ \])/).map(([from, part]) =>
                part.startsWith('[ ') ? <mark key={from}>{part}</mark> : <Fragment key={from}>{part}</Fragment>,
              )}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  )
}

/** The parts of a text, each with the place where it begins. */
function placed(text: string, by: RegExp): [number, string][] {
  let from = 0
  return text.split(by).map(part => {
    const place = from
    from += part.length + 1
    return [place, part]
  })
}
