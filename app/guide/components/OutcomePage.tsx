import { formatDate, formatNumber } from '~/platform/i18n/format'
import { Fold } from '~/ui/Fold'
import { useLanguage, usePath } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { Options } from '~/ui/Options'
import { PrintButton } from '~/ui/PrintButton'
import { words } from '../messages/words'
import type { OutcomeShown, StepShown, WalkFrame } from '../pages'
import { Afterwards } from './Afterwards'
import { ContactList } from './ContactList'
import { DateCard } from './DateCard'
import { EmergencyFirst, NotAdvice } from './GuideNotices'
import { IntimateQuestions } from './IntimateQuestions'
import { OutcomeSteps } from './OutcomeSteps'
import { Said, useSaid } from './Said'

/** Where a walk arrives: what is urgent, the date to act by, then what can be done, in order. */
export function OutcomePage({ outcome, frame }: { outcome: OutcomeShown; frame: WalkFrame }) {
  const language = useLanguage()
  const path = usePath()
  const said = useSaid()
  const told = words[language].outcome
  const { notices, revision, publicCase } = frame
  const open = outcome.steps.filter(step => step.deadline?.standing !== 'past' && !step.suspended)
  return (
    <article className="stack" data-outcome={outcome.id}>
      <div className="page-head">
        <h1>
          <Said text={outcome.title} />
        </h1>
        <p className="lead">
          <Said text={outcome.summary} />
        </p>
      </div>
      <EmergencyFirst notices={notices} duty={frame.duty} />
      {outcome.beside.map(beside => (
        <Notice key={beside.id} tone="urgent" title={<a href={path(beside.href)}>{said(beside.title).words}</a>}>
          <p>
            <Said text={beside.summary} />
          </p>
          {beside.contacts.length > 0 && (
            <Fold summary={told.contacts} onPaper>
              <ContactList contacts={beside.contacts} />
            </Fold>
          )}
        </Notice>
      ))}
      {outcome.banner && (
        <Notice tone="warning">
          <strong>
            <Said text={outcome.banner} />
          </strong>
        </Notice>
      )}
      {outcome.date && (
        <DateCard date={outcome.date} remains={open.map(step => ({ id: step.id, title: said(step.title).words }))} />
      )}
      <NotAdvice notices={notices} other={publicCase ? notices.otherReader : undefined} />
      <SideBySide steps={open} />
      <OutcomeSteps steps={outcome.steps} />
      {outcome.date && outcome.date.afterwards.length > 0 && <Afterwards date={outcome.date} />}
      {outcome.offers.length > 0 && (
        <IntimateQuestions offers={outcome.offers} typed={outcome.date?.form.typed ?? {}} />
      )}
      {outcome.also.length > 0 && (
        <section className="stack close" aria-labelledby="also">
          <h2 id="also">{told.also}</h2>
          {outcome.also.map(also => (
            <Fold key={also.id} summary={<Said text={also.title} />}>
              <p>
                <Said text={also.summary} />
              </p>
              <p>
                <a href={path(also.href)}>
                  {told.open}
                  <span className="for-ears">{told.letterNamed(said(also.title).words)}</span>
                </a>
              </p>
            </Fold>
          ))}
        </section>
      )}
      <p className="small-print">
        {told.revision(formatNumber(revision.number, language), formatDate(revision.publishedOn, language))} ·{' '}
        <a href={path('/guide/revisions')}>{told.revisions}</a>
      </p>
      <div className="cluster">
        <PrintButton>{told.print}</PrintButton>
      </div>
    </article>
  )
}

/** Cost, usual time and effect on the court's period; only where there is something to compare. */
function SideBySide({ steps }: { steps: StepShown[] }) {
  const told = words[useLanguage()].outcome
  const compared = steps.filter(step => step.cost && step.delay)
  if (compared.length < 2) return null
  return (
    <Options
      caption={told.options}
      title={told.option}
      aspects={[
        { id: 'cost', words: told.cost },
        { id: 'delay', words: told.delay },
        { id: 'clock', words: told.clockTitle },
      ]}
      options={compared.map(({ id, title, cost, delay, clock }) => ({
        id,
        title: <Said text={title} />,
        cells: [
          cost && <Said key="cost" text={cost} />,
          delay && <Said key="delay" text={delay} />,
          clock ? told.clock[clock] : '–',
        ],
      }))}
    />
  )
}
