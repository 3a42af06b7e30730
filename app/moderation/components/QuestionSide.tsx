import { formatDate, formatTime } from '~/platform/i18n/format'
import { questionPath } from '~/questions/reference'
import { DefinitionList } from '~/ui/DefinitionList'
import { useLanguage, usePath } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { Trail } from '~/ui/Trail'
import type { DeskQuestion } from '../deskQuestion'
import { words } from '../messages/words'
import type { View } from '../views'
import { byWords } from '../wording'
import { ShowAddress } from './ShowAddress'
import { StateLabel } from './StateLabel'

type Props = { question: DeskQuestion; view: View | undefined; zone: string }

/** Beside the question: its facts, and what happened to it, by whom. */
export function QuestionSide({ question, view, zone }: Props) {
  const language = useLanguage()
  const told = words[language]
  const asked = new Date(question.askedAt)
  const moment = (at: Date) => `${formatDate(at, language, { year: false, zone })}, ${formatTime(at, language, zone)}`
  const facts = [
    { id: 'state', term: told.facts.state, words: <StateLabel question={question} /> },
    { id: 'reference', term: told.facts.reference, words: question.reference },
    { id: 'asked', term: told.facts.asked, words: <time dateTime={question.askedAt}>{moment(asked)}</time> },
    { id: 'topic', term: told.facts.topic, words: question.topic?.[language] ?? told.noTopic },
    { id: 'addressee', term: told.facts.addressee, words: question.addressee[language] || told.nobody },
    { id: 'author', term: told.facts.author, words: question.author.name ?? told.anonymous },
    ...(question.author.email
      ? [
          {
            id: 'email',
            term: told.facts.email,
            words: (
              <>
                <ShowAddress reference={question.reference} view={view} may={question.mayShowAddress} />
                {question.author.pausedSince && (
                  <Notice tone="warning">{told.mailPaused(moment(new Date(question.author.pausedSince)))}</Notice>
                )}
              </>
            ),
          },
        ]
      : []),
    ...publicPage(question, told.facts.public, told.readPublic, usePath()),
  ]
  const steps = question.history.map(({ act, at, by }, index) => ({
    id: `${index}`,
    words: byWords({ act, by }, language),
    when: { iso: at, words: moment(new Date(at)) },
  }))
  return (
    <aside className="desk-side" aria-label={told.side}>
      <DefinitionList items={facts} />
      <h2>{told.trail}</h2>
      <Trail steps={steps} label={told.trail} />
    </aside>
  )
}

function publicPage(question: DeskQuestion, term: string, words: string, path: (address: string) => string) {
  if (question.publication !== 'published' || question.visibility !== 'public') return []
  return [{ id: 'public', term, words: <a href={path(questionPath(question))}>{words}</a> }]
}
