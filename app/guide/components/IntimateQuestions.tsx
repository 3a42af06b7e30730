import { Button } from '~/ui/Button'
import { Fold } from '~/ui/Fold'
import { useLanguage } from '~/ui/language'
import { RadioGroup } from '~/ui/RadioGroup'
import { words } from '../messages/words'
import type { OutcomeShown } from '../pages'
import { useSaid } from './Said'

type Props = { offers: OutcomeShown['offers']; typed: Record<string, string> }

/** Questions whose answer never stands in an address: sent in a body, with what the date form already held. */
export function IntimateQuestions({ offers, typed }: Props) {
  const told = words[useLanguage()].outcome
  const said = useSaid()
  const carried = Object.entries(typed).filter(([name]) => !offers.some(({ id }) => id === name))
  return (
    <Fold summary={told.offersTitle}>
      {offers.map(({ id, question, why, answers }) => (
        <form key={id} method="post" className="stack close">
          {carried.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <RadioGroup
            name={id}
            label={said(question).words}
            hint={said(why).words}
            choices={answers.map(answer => ({ value: answer.id, words: said(answer.text).words }))}
          />
          <div>
            <Button>{told.offersAsk}</Button>
          </div>
        </form>
      ))}
    </Fold>
  )
}
