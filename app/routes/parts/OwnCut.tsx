import type { Tracked } from '~/questions/tracked'
import { Button } from '~/ui/Button'
import { useLanguage } from '~/ui/language'
import { Paper } from '~/ui/Paper'
import { Prose } from '~/ui/Prose'
import { ownWords } from '../messages/own'

type Props = { cut: NonNullable<Tracked['cut']>; token: string }

/** A suggested cut, as it would read, with the reason: accepted or not by one press. */
export function OwnCut({ cut, token }: Props) {
  const told = ownWords[useLanguage()].cut
  return (
    <section className="stack" aria-labelledby="cut">
      <h2 id="cut">{told.title}</h2>
      <p>{told.lead}</p>
      <Paper by={told.why}>
        <Prose html={cut.message} />
      </Paper>
      <Paper by={told.shortened}>
        <h3>{cut.title}</h3>
        <Prose html={cut.words} />
      </Paper>
      <form className="stack close" method="post" action={`/track/${token}/cut`}>
        <input type="hidden" name="cut" value={cut.id} />
        <div className="cluster">
          <Button look="primary" name="answer" value="accept">
            {told.accept}
          </Button>
          <Button name="answer" value="refuse">
            {told.refuse}
          </Button>
        </div>
        <p className="small-print">{told.refuseMore}</p>
      </form>
    </section>
  )
}
