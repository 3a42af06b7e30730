import { useLanguage } from '~/ui/language'
import { ownWords } from '../messages/own'

/** Whom else somebody can turn to whose text was not published or was taken off view. */
export function OwnOthers() {
  const own = ownWords[useLanguage()]
  return (
    <section className="stack close">
      <h2>{own.othersTitle}</h2>
      <p>
        {own.others} <a href="https://www.defenseurdesdroits.fr">{own.defender}</a>
      </p>
    </section>
  )
}
