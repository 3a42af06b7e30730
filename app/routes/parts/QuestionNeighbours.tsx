import { OutcomeLabel } from '~/questions/components/OutcomeLabel'
import type { ListedQuestion } from '~/questions/listedQuestion'
import type { QuestionPage } from '~/questions/questionPage'
import { questionPath } from '~/questions/reference'
import { useLanguage, usePath } from '~/ui/language'
import { Neighbours } from '~/ui/Neighbours'
import { words } from '../messages/words'

/** The questions just before and just after on the same topic, and the way to all of them. */
export function QuestionNeighbours({ page: { topic, neighbours } }: { page: QuestionPage }) {
  const told = words[useLanguage()].question
  const path = usePath()
  if (!topic || (!neighbours.older && !neighbours.newer)) return null
  const shown = (question: ListedQuestion | null, said: string) =>
    question
      ? {
          href: path(questionPath(question)),
          title: question.title,
          label: <OutcomeLabel outcome={question.outcome} answered={question.answered} />,
          words: said,
        }
      : undefined
  return (
    <Neighbours
      label={told.same}
      title={
        <>
          {told.onTopic} <a href={path(`/topics/${topic.slug}`)}>{topic.name}</a>
        </>
      }
      older={shown(neighbours.older, told.older)}
      newer={shown(neighbours.newer, told.newer)}
    />
  )
}
