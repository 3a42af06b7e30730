import { DefinitionList } from '~/ui/DefinitionList'
import { useLanguage, usePath } from '~/ui/language'
import { words } from '../messages/words'
import type { GivenAnswer } from '../pages'
import { Said, useSaid } from './Said'

/** What was answered so far; changing one keeps those that still hold. */
export function AnswersSoFar({ given }: { given: GivenAnswer[] }) {
  const told = words[useLanguage()].walk
  const path = usePath()
  const said = useSaid()
  if (given.length === 0) return null
  return (
    <section className="stack close unprinted" aria-labelledby="so-far">
      <h2 id="so-far">{told.soFar}</h2>
      <DefinitionList
        items={given.map(({ node, question, answer, fromAnswer, change }) => ({
          id: node,
          term: <Said text={question} />,
          words: (
            <>
              <Said text={answer} /> {fromAnswer && <span className="small-print">({told.fromAnswer})</span>}
            </>
          ),
          action: (
            <a href={path(change)}>
              {told.change}
              <span className="for-ears">{told.changeOf(said(question).words)}</span>
            </a>
          ),
        }))}
      />
      <p>
        <a href={path('/guide/start')}>{told.again}</a>
      </p>
    </section>
  )
}
