import { CopyButton } from '~/ui/CopyButton'
import { Fold } from '~/ui/Fold'
import { useLanguage, usePath } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { Paper } from '~/ui/Paper'
import { PrintButton } from '~/ui/PrintButton'
import type { LetterShown } from '../letterShown'
import { words } from '../messages/words'
import { LetterForm } from './LetterForm'
import { LetterText } from './LetterText'
import { Said, useSaid } from './Said'

/** A letter: its gaps to fill, then its text to copy or print. */
export function LetterPage({ letter }: { letter: LetterShown }) {
  const language = useLanguage()
  const told = words[language].letter
  const path = usePath()
  const said = useSaid()
  const { finished } = letter
  return (
    <article className="stack" data-letter={letter.id}>
      <div className="page-head unprinted">
        <h1>{finished ? told.finished : said(letter.title).words}</h1>
        <p className="lead">{finished ? told.finishedLead : <Said text={letter.purpose} />}</p>
      </div>
      {!finished && (
        <div className="unprinted">
          <Notice>
            <p>{told.lead}</p>
            {language !== 'fr' && <p>{told.french}</p>}
            {letter.publicCase && <p>{told.from(letter.publicCase.title)}</p>}
          </Notice>
        </div>
      )}
      {finished ? (
        <>
          <Paper label={told.text}>
            <LetterText text={finished} id="letter-text" />
          </Paper>
          <div className="cluster">
            <CopyButton target="letter-text">{told.copy}</CopyButton>
            <PrintButton>{told.print}</PrintButton>
          </div>
        </>
      ) : (
        <LetterForm letter={letter} />
      )}
      <section className="stack close unprinted">
        <h2>{told.toWhom}</h2>
        <p>
          <Said text={letter.sendTo} />
        </p>
      </section>
      <section className="stack close unprinted">
        <h2>{told.proof}</h2>
        <p>
          <Said text={letter.proof} />
        </p>
      </section>
      {finished ? (
        <Fold summary={told.edit}>
          <LetterForm letter={letter} />
        </Fold>
      ) : (
        <section className="stack close" aria-labelledby="preview">
          <h2 id="preview" className="unprinted">
            {told.preview}
          </h2>
          {letter.missing > 0 && <p className="unprinted">{told.gaps(letter.missing)}</p>}
          <Paper>
            <LetterText text={letter.preview} />
          </Paper>
        </section>
      )}
      <div className="stack close unprinted">
        <Notice>
          <Said text={letter.advice} />
        </Notice>
        <p>
          <a href={path(letter.back)}>{told.back}</a>
        </p>
      </div>
    </article>
  )
}
