import { type HeldBack, wordsAmong } from '~/accounts/heldBack'
import { sessionWords } from '~/accounts/sessionWords'
import { Button, ButtonLink } from '~/ui/Button'
import { Fold } from '~/ui/Fold'
import { Notice } from '~/ui/Notice'
import { PublicPage } from './PublicPage'
import { Told } from './Told'
import { useFrame } from './useFrame'

/** The page a form is answered with that nobody stands behind any more: what was typed waits in it. */
export function HeldBackPage(held: HeldBack) {
  const { why, language, kept } = held
  const frame = useFrame()
  const spoken = language ?? frame.language
  const words = sessionWords[spoken].heldBack
  return (
    <PublicPage language={spoken}>
      {kept ? (
        <Told title={words.title} lead={words.lead[why]}>
          <Steps {...held} kept={kept} words={words} />
        </Told>
      ) : (
        <Told title={sessionWords[spoken].ended.title.time} lead={words.lost}>
          <div>
            <ButtonLink look="primary" href={backTo(held)}>
              {words.back}
            </ButtonLink>
          </div>
        </Told>
      )}
    </PublicPage>
  )
}

type Words = (typeof sessionWords)['fr']['heldBack']

function Steps({ why, door, action, kept, words }: HeldBack & { kept: [string, string][]; words: Words }) {
  const written = wordsAmong(kept)
  const [first, then] = why === 'prove' ? words.provenSteps : words.steps
  return (
    <>
      <section className="stack close" aria-labelledby="first">
        <h2 id="first">{first}</h2>
        <p>{words.firstHint}</p>
        <div>
          <ButtonLink look="primary" href={door} target="_blank" rel="noopener">
            {words.first[why]}
          </ButtonLink>
        </div>
      </section>
      <section className="stack close" aria-labelledby="then">
        <h2 id="then">{then}</h2>
        <p>{words.sendHint}</p>
        <form method="post" action={action}>
          {kept.map(([name, value], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the fields of a form that was sent never move
            <input key={index} type="hidden" name={name} value={value} />
          ))}
          <Button>{words.send}</Button>
        </form>
      </section>
      {written.length > 0 && (
        <Fold summary={words.words}>
          {written.map(text => (
            <Notice key={text}>
              <p className="as-typed" lang="">
                {text}
              </p>
            </Notice>
          ))}
        </Fold>
      )}
    </>
  )
}

/** A form with a secret is filled in anew: the door leads to its page. */
const backTo = ({ door, action }: HeldBack) =>
  `${door.slice(0, door.indexOf('?'))}?${new URLSearchParams({ to: action })}`
