import { nearestPassing } from '~/ui/accent'
import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import type { Section } from '../authority'
import { authorityFields } from '../authorityFields'
import { problemOf, problemSentence } from '../problems'
import { directoryWords } from '../words'
import { SectionFields } from './SectionFields'
import { Swatch } from './Swatch'

type Props = { section: Section; version: number; typed: Record<string, string>; problems: Record<string, string> }

export function SectionForm({ section, version, typed, problems }: Props) {
  const language = useLanguage()
  const words = directoryWords[language]
  const told = Object.fromEntries(
    authorityFields[section].flatMap(asked => {
      const code = problems[asked.name]
      return code ? [[asked.name, problemSentence(code, language)]] : []
    }),
  )
  const summary = Object.entries(told).map(([field, sentence]) => {
    const label = words.fields[field as keyof typeof words.fields]
    return { field, words: problemOf(label, sentence, language) }
  })
  return (
    <>
      <form method="post" action="#errors" className="form" noValidate>
        <ErrorSummary problems={summary} />
        <input type="hidden" name="version" value={version} />
        <SectionFields section={section} typed={typed} told={told} />
        <div className="cluster">
          <Button look="primary">{words.settings.save}</Button>
          <a href="/desk/settings">{words.settings.back}</a>
        </div>
      </form>
      {section === 'look' && (
        <OfferedColour typed={typed.accent ?? ''} refused={problems.accent === 'contrast'} version={version} />
      )}
    </>
  )
}

/** A colour that cannot be read comes back with the nearest one that can, one press away. */
function OfferedColour({ typed, refused, version }: { typed: string; refused: boolean; version: number }) {
  const words = directoryWords[useLanguage()].settings
  const offered = nearestPassing(typed)
  if (!offered) return null
  if (!refused) return <Swatch colour={offered} words={words.colourNow} />
  return (
    <form method="post" action="#errors" className="stack close">
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="accent" value={offered} />
      <Swatch colour={typed} words={words.colourNow} />
      <Swatch colour={offered} words={words.colourOffered} />
      <div className="cluster">
        <Button>{words.takeColour(offered)}</Button>
      </div>
    </form>
  )
}
