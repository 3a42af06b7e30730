import { SimilarQuestions } from '~/questions/components/SimilarQuestions'
import { words } from '~/questions/messages/words'
import { useLanguage, usePath } from '~/ui/language'
import { GuidePages } from './GuidePages'
import type { Similar } from './similar.server'

/**
 * Below the one-line question: what was already asked and what the guide says. Filled by the server when the question
 * came along or « look first » was pressed, and by the `similar` island while one types.
 */
export function SimilarFirst({ similar }: { similar: Similar | null }) {
  const told = words[useLanguage()].similar
  const path = usePath()
  const { questions = [], pages = [] } = similar ?? {}
  const some = questions.length + pages.length > 0
  return (
    <div
      id="similar"
      className="similar stack close"
      data-similar={path('/questions/similar')}
      data-guide={told.inGuide}
      data-spare={told.spare}
      tabIndex={-1}
    >
      <p role="status" data-similar-told="">
        {some ? told.told(questions.length, pages.length) : similar ? told.none : ''}
      </p>
      <div className="stack close" data-similar-found="">
        {questions.length > 0 && <SimilarQuestions questions={questions} />}
        {pages.length > 0 && (
          <>
            <p className="similar-guide">{told.inGuide}</p>
            <GuidePages pages={pages} />
          </>
        )}
      </div>
    </div>
  )
}
