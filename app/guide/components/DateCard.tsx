import { formatDate } from '~/platform/i18n/format'
import { colon } from '~/platform/i18n/spaced'
import { BigDate } from '~/ui/BigDate'
import { Fold } from '~/ui/Fold'
import { useLanguage } from '~/ui/language'
import { words } from '../messages/words'
import type { DateResult, DateShown } from '../pages'
import { dateAttributes, sayDate } from '../saysDate'
import { DateChain } from './DateChain'
import { DateForm } from './DateForm'
import { Said, useSaid } from './Said'

type Props = { date: DateShown; remains: { id: string; title: string }[] }

/** The date to act by, alone on its card; without one, what to do, and the form that asks for the day. */
export function DateCard({ date, remains }: Props) {
  const language = useLanguage()
  const told = words[language].date
  const { main, form, unknown } = date
  const rule = date.rule && <p>{told.rule(date.rule)}</p>
  if (!main) {
    return (
      <BigDate
        id="date"
        before={told.actNow}
        after={
          <>
            {unknown && told.noDate} {rule ? told.rule(date.rule ?? '') : null}
          </>
        }
      >
        <DateForm date={date} />
      </BigDate>
    )
  }
  const says = sayDate(main, language)
  const assumed = main.assumed.filter(name => name in told.facts).map(name => factName(name, told.facts))
  return (
    <>
      <BigDate id="date" before={says.before} date={says.date} after={says.after} data={dateAttributes(main)}>
        {main.standing === 'past' && <Remains remains={remains} />}
        {main.missing.length > 0 && (
          <p>{told.missing(main.missing.map(name => factName(name, told.facts)).join(', '))}</p>
        )}
        {assumed.length > 0 && <p className="small-print">{told.assumed(assumed.join(' '))}</p>}
        {main.note && (
          <p className="small-print">
            <Said text={main.note} />
          </p>
        )}
        {form.fields.some(({ name }) => name === 'appealPosted') && !form.typed.appealPosted && (
          <p>{told.verifyAppeal}</p>
        )}
        <Fold summary={told.how} onPaper>
          {rule}
          <DateChain chain={main.chain} />
          <p className="small-print">{told.zone[date.zone as keyof typeof told.zone]}</p>
        </Fold>
        <Fold summary={told.askAgain}>
          <DateForm date={date} />
        </Fold>
      </BigDate>
      {date.others.length > 0 && <OtherDates others={date.others} />}
    </>
  )
}

function Remains({ remains }: { remains: Props['remains'] }) {
  const told = words[useLanguage()].date
  return (
    <>
      {remains.length > 0 && (
        <>
          <p>{told.pastRemains}</p>
          <ul className="no-possibilities">
            {remains.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{told.pastAsk}</p>
    </>
  )
}

/** What runs beside the big date; a later limit that is not certain stays folded. */
function OtherDates({ others }: { others: DateResult[] }) {
  const language = useLanguage()
  const told = words[language].date
  const said = useSaid()
  const shown = others.filter(other => other.display === 'shown')
  const unfolded = others.filter(other => other.display === 'unfolded')
  return (
    <section className="stack close" aria-label={told.also}>
      {shown.map(other => {
        const { before, date, after } = sayDate(other, language)
        return (
          <div key={other.rule} {...dateAttributes(other)} data-rule={other.rule}>
            <p>
              <strong lang={said(other.title).lang}>{said(other.title).words}</strong>
              {colon[language]}
              {before} {date && <time dateTime={date.iso}>{date.words}</time>}
            </p>
            {after && <p className="small-print">{after}</p>}
            <Fold summary={told.how} onPaper>
              <DateChain chain={other.chain} />
            </Fold>
          </div>
        )
      })}
      {unfolded.map(other => (
        <Fold key={other.rule} summary={told.unfolded}>
          <p>{told.unfoldedDay(formatDate(other.lastDay ?? '', language, { weekday: true }))}</p>
          {other.note && (
            <p>
              <Said text={other.note} />
            </p>
          )}
          <DateChain chain={other.chain} />
        </Fold>
      ))}
    </section>
  )
}

const factName = (name: string, facts: Record<string, string>) => facts[name] ?? name
