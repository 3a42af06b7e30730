import type { ReactNode } from 'react'

export type Step = {
  id: string
  title: string
  body: ReactNode
  actions?: ReactNode
  sources?: ReactNode
  done?: ReactNode
}

/** What to do, in order. The numbers are drawn large in the margin and belong to the list itself. */
export function Steps({ steps, level = 3 }: { steps: Step[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ol className="steps">
      {steps.map(step => (
        <li key={step.id} id={step.id} data-step={step.id} className={step.done ? 'step done' : 'step'}>
          <Heading className="step-title">{step.title}</Heading>
          {step.done && <p className="step-done">{step.done}</p>}
          <div className="step-body">{step.body}</div>
          {step.actions && <div className="cluster">{step.actions}</div>}
          {step.sources && <div className="small-print">{step.sources}</div>}
        </li>
      ))}
    </ol>
  )
}
