import { useLanguage } from '~/ui/language'
import { words } from '../messages/words'
import type { Passage } from '../reread'

/**
 * What the text tells of somebody, one passage after the other: what is ticked goes, the rest stays when the form is sent
 * again. No button of its own: Enter in a field must never remove anything.
 */
export function RereadFields({ passages, seen }: { passages: Passage[]; seen: string[] }) {
  const told = words[useLanguage()].reread
  const fields = words[useLanguage()].ask
  const where = { title: fields.what, body: fields.more, displayName: fields.name }
  return (
    <>
      {seen.map(id => (
        <input key={id} type="hidden" name="seen" value={id} />
      ))}
      {passages.length > 0 && (
        <fieldset className="paper stack" id="passages" tabIndex={-1}>
          <legend>{told.title(passages.length)}</legend>
          <p>{told.lead}</p>
          <ol className="stack" data-passages={passages.length}>
            {passages.map(({ id, field, kind, words: found, before, after }, index) => (
              <li key={id} className="stack close" data-kind={kind}>
                <input type="hidden" name="seen" value={id} />
                <p>
                  <strong>{told.kind[kind]}</strong> · {where[field]}
                </p>
                <p>
                  …{before}
                  <mark>{found}</mark>
                  {after}…
                </p>
                <p className="field-hint">{told.why[kind]}</p>
                <div className="choice">
                  <input type="checkbox" name="mask" id={`mask-${index + 1}`} value={id} />
                  <label htmlFor={`mask-${index + 1}`}>
                    {told.remove} <span className="visually-hidden">({found})</span>
                  </label>
                </div>
              </li>
            ))}
          </ol>
        </fieldset>
      )}
    </>
  )
}
