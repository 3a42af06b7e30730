import { useRef, useState } from 'react'
import { colon } from '~/platform/i18n/spaced'
import { Button } from '~/ui/Button'
import { Fold } from '~/ui/Fold'
import { useLanguage } from '~/ui/language'
import { SelectField } from '~/ui/SelectField'
import { TextArea } from '~/ui/TextArea'
import type { Article } from '../articles'
import { words as messages } from '../messages/words'
import { problemWords } from '../wording'
import { type Returned, typedIn } from './ActForm'

type Props = { articles: Article[]; came?: Returned }

/** Article, reason, message. Choosing a reason is enough; its proposed texts are a starting point, never sent unread. */
export function DeclineFields({ articles, came }: Props) {
  const language = useLanguage()
  const told = messages[language]
  const [article, setArticle] = useState(typedIn(came, 'article'))
  const [reason, setReason] = useState(typedIn(came, 'reason'))
  const text = useRef<HTMLDivElement>(null)
  const error = (field: string) => came?.problems[field] && problemWords(field, came.problems[field], language)
  const offered = articles.filter(({ id }) => !article || id === article)
  const chosen = articles.flatMap(({ reasons }) => reasons).find(({ id }) => id === reason)

  const use = (words: string) => {
    const area = text.current?.querySelector('textarea')
    if (!area) return
    area.value = words
    area.focus()
  }
  return (
    <>
      <SelectField
        name="article"
        label={told.article}
        error={error('article')}
        value={article}
        onChange={event => setArticle(event.currentTarget.value)}
        choices={[
          { value: '', words: told.anyArticle },
          ...articles.map(({ id, label }) => ({ value: id, words: `${id}. ${label[language]}` })),
        ]}
      />
      <SelectField
        name="reason"
        label={told.reason}
        error={error('reason')}
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
        choices={[{ value: '', words: told.chosen }, ...(chosen || !reason ? [] : [{ value: reason, words: reason }])]}
        groups={offered.map(({ id, label, reasons }) => ({
          words: `${id}. ${label[language]}`,
          choices: reasons.map(each => ({ value: each.id, words: each.label[language] })),
        }))}
      />
      <div ref={text}>
        <TextArea
          name="message"
          label={told.message}
          hint={told.messageHint}
          error={error('message')}
          limit={5000}
          lang="fr"
          defaultValue={typedIn(came, 'message')}
        />
      </div>
      {(chosen ? [chosen] : offered.flatMap(({ reasons }) => reasons)).map(({ id, label, messages: proposed }) => (
        <Fold key={id} summary={`${told.proposals}${colon[language]}${label[language]}`} open={chosen !== undefined}>
          {proposed.map(({ title, text: words }) => (
            <div className="note" key={title}>
              <p className="field-label" lang="fr">
                {title}
              </p>
              {words.split(/\n{2,}/).map(paragraph => (
                <p key={paragraph} lang="fr">
                  {paragraph}
                </p>
              ))}
              <Button type="button" onClick={() => use(words)}>
                {told.useProposal}
              </Button>
            </div>
          ))}
        </Fold>
      ))}
    </>
  )
}
