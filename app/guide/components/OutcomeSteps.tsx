import { formatDate } from '~/platform/i18n/format'
import { Button, ButtonLink } from '~/ui/Button'
import { Fold } from '~/ui/Fold'
import { Label } from '~/ui/Label'
import { useLanguage, usePath } from '~/ui/language'
import { Prose } from '~/ui/Prose'
import { Steps } from '~/ui/Steps'
import { words } from '../messages/words'
import type { StepShown } from '../pages'
import { dateAttributes } from '../saysDate'
import { ContactList } from './ContactList'
import { Said, useSaid } from './Said'
import { Sources } from './Sources'

/** What to do, in order: each step with its date, its letter, whom to see and where the law says so. */
export function OutcomeSteps({ steps }: { steps: StepShown[] }) {
  const told = words[useLanguage()].outcome
  const said = useSaid()
  return (
    <section className="stack" aria-labelledby="steps">
      <h2 id="steps">{told.steps}</h2>
      <Steps
        steps={steps.map(step => ({
          id: step.id,
          title: said(step.title).words,
          body: <StepBody step={step} />,
          actions: !step.suspended && (step.letter || step.leadsTo) ? <StepActions step={step} /> : undefined,
          sources: <StepSources step={step} />,
        }))}
      />
    </section>
  )
}

function StepBody({ step }: { step: StepShown }) {
  const told = words[useLanguage()].outcome
  const language = useLanguage()
  if (step.suspended) {
    return (
      <>
        <p>
          <Label tone="late">{told.suspended}</Label> {formatDate(step.suspended.on, language)}
        </p>
        <p>
          <Said text={step.suspended.instead} />
        </p>
      </>
    )
  }
  return (
    <>
      <StepDate step={step} />
      <Prose html={step.body.html} lang={step.body.lang === language ? undefined : step.body.lang} />
      {step.simple && (
        <Fold summary={told.simple}>
          <p lang="fr">{step.simple.fr}</p>
        </Fold>
      )}
      {step.contacts.length > 0 && (
        <Fold summary={told.contacts} onPaper>
          <ContactList contacts={step.contacts} />
        </Fold>
      )}
    </>
  )
}

/** A step that is over is not shown as open; one that still is says until when. */
function StepDate({ step: { deadline, rule } }: { step: StepShown }) {
  const language = useLanguage()
  const told = words[language].outcome
  const day = (date: string) => formatDate(date, language, { weekday: true })
  if (!deadline || deadline.standing === 'no-date')
    return rule ? <p className="small-print">{told.stepRule(rule)}</p> : null
  const { standing, safeDay, lastDay } = deadline
  if (standing === 'past') {
    return (
      <p {...dateAttributes(deadline)}>
        <Label tone="late">{told.stepPast}</Label>
      </p>
    )
  }
  if (!safeDay) return rule ? <p className="small-print">{told.stepRule(rule)}</p> : null
  return (
    <p {...dateAttributes(deadline)}>
      <strong>{standing === 'act' ? told.stepBefore(day(safeDay)) : told.stepSendToday}</strong>
      {lastDay && <span className="small-print"> ({told.stepLast(day(lastDay))})</span>}
    </p>
  )
}

function StepActions({ step: { letter, leadsTo } }: { step: StepShown }) {
  const told = words[useLanguage()].outcome
  const path = usePath()
  const said = useSaid()
  const named = letter && (
    <>
      {told.letter}
      <span className="for-ears">{told.letterNamed(said(letter.title).words)}</span>
    </>
  )
  return (
    <>
      {letter && Object.keys(letter.carried).length === 0 && (
        <ButtonLink icon="letter" href={path(letter.href)}>
          {named}
        </ButtonLink>
      )}
      {letter && Object.keys(letter.carried).length > 0 && (
        <form method="post" action={path(letter.href)}>
          <input type="hidden" name="opening" value="yes" />
          {Object.entries(letter.carried).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button icon="letter">{named}</Button>
        </form>
      )}
      {leadsTo && (
        <span>
          {told.leadsTo} <a href={path(leadsTo.href)}>{said(leadsTo.title).words}</a>
        </span>
      )}
    </>
  )
}

function StepSources({ step }: { step: StepShown }) {
  const language = useLanguage()
  const told = words[language].outcome
  return (
    <>
      {told.sources} <Sources sources={step.sources} />{' '}
      <strong>{step.verifiedOn ? told.verified(formatDate(step.verifiedOn, language)) : told.unverified}</strong>
      {step.reviewLate && ` ${told.review}`}
    </>
  )
}
