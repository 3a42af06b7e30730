import { formatDate } from '~/platform/i18n/format'
import { useLanguage, usePath } from '~/ui/language'
import { Marked } from '~/ui/Marked'
import { QuestionLine, QuestionList } from '~/ui/QuestionLine'
import type { ListedQuestion } from '../listedQuestion'
import { words } from '../messages/words'
import { questionPath } from '../reference'
import { OutcomeLabel } from './OutcomeLabel'

type Props = { items: ListedQuestion[]; label: string; level?: 2 | 3; short?: boolean }

/** Questions in a list. `short` leaves the excerpt out, where titles are enough. */
export function QuestionItems({ items, label, level = 3, short = false }: Props) {
  const language = useLanguage()
  const path = usePath()
  const told = words[language]
  return (
    <QuestionList label={label}>
      {items.map(item => (
        <QuestionLine
          key={item.reference}
          href={path(questionPath(item))}
          title={item.marked ? <Marked pieces={item.marked.title} /> : item.title}
          reference={item.reference}
          level={level}
          label={<OutcomeLabel outcome={item.outcome} answered={item.answered} />}
          excerpt={short ? undefined : item.marked?.passage ? <Marked pieces={item.marked.passage} /> : item.start}
          meta={[
            item.topic?.name,
            item.service,
            item.days === null ? told.find.askedOn(formatDate(item.publishedOn, language)) : told.days(item.days),
          ].filter(fact => typeof fact === 'string')}
        />
      ))}
    </QuestionList>
  )
}
