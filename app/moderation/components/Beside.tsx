import { formatDate } from '~/platform/i18n/format'
import { Fold } from '~/ui/Fold'
import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { Paper } from '~/ui/Paper'
import { Prose } from '~/ui/Prose'
import type { DeskQuestion } from '../deskQuestion'
import { words } from '../messages/words'
import type { View } from '../views'
import { ShowAddress } from './ShowAddress'

type Props = { question: DeskQuestion; view: View | undefined; zone: string }

/** What its author said since asking, and what waits for the team beside the question itself. */
export function Beside({ question, view, zone }: Props) {
  const language = useLanguage()
  const told = words[language]
  const on = (at: string) => formatDate(new Date(at), language, { zone })
  const { precisions, cut, earlier, contest, review, rating, contact } = question
  return (
    <>
      {precisions.map(({ words: said, at }) => (
        <Paper key={at} by={told.precision(on(at))}>
          <Prose html={said} lang="fr" />
        </Paper>
      ))}
      {cut && (
        <Paper by={told.cutWaits(on(cut.at))}>
          <p>
            <strong>{cut.title}</strong>
          </p>
          <Prose html={cut.body} lang="fr" />
        </Paper>
      )}
      {contest && (
        <Paper by={told.contested(on(contest.at))}>
          <Prose html={contest.words} lang="fr" />
        </Paper>
      )}
      {review && (
        <Notice tone="warning" title={told.reviewWaits(on(review.at))}>
          <Prose html={review.words} lang="fr" />
          <p>{review.mine ? told.reviewMine : told.reviewOther(review.decider)}</p>
        </Notice>
      )}
      {rating && (
        <Paper by={told.rated(told.helped[rating.helped])}>
          <Prose html={rating.words} lang="fr" />
        </Paper>
      )}
      {question.marks.includes('pass-on') && contact && (
        <Notice tone="warning" title={told.passOnTitle[contact.by]}>
          {contact.known ? (
            <ShowAddress reference={question.reference} view={view} may={question.mayShowAddress} />
          ) : (
            <p>{told.passOnNowhere}</p>
          )}
        </Notice>
      )}
      {earlier.length > 0 && (
        <Fold summary={told.earlier(earlier.length)}>
          {earlier.map(({ title, body, at }) => (
            <Paper key={at} by={told.until(on(at))}>
              <p>
                <strong>{title}</strong>
              </p>
              <Prose html={body} lang="fr" />
            </Paper>
          ))}
        </Fold>
      )}
    </>
  )
}
