import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { requireStaff } from '~/accounts/guards.server'
import { commandFields } from '~/events/command'
import { contactWays } from '~/moderation/behalf/asking'
import { ActForm, typedIn } from '~/moderation/components/ActForm'
import { behalfWords } from '~/moderation/messages/behalf'
import { words } from '~/moderation/messages/words'
import { passOn } from '~/moderation/passOn.server'
import { deskPath } from '~/moderation/views'
import { problemWords } from '~/moderation/wording'
import { parseForm } from '~/platform/http/forms.server'
import { useLanguage } from '~/ui/language'
import { RadioGroup } from '~/ui/RadioGroup'
import { ActButtons } from './parts/ActButtons'
import { answered, commandOf, freshCommand, incomplete } from './parts/deskActs.server'
import { useDeskQuestion } from './parts/useDeskQuestion'

const shape = z.object({ ...commandFields, by: z.enum(contactWays, 'missing') })

export const guard = { GET: 'question.moderate', POST: 'question.moderate' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, guard.GET)
  return freshCommand()
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const form = await parseForm(request, shape)
  if (!form.ok) return incomplete(form.problems, form.typed)
  const outcome = await passOn(commandOf(form.value, params.reference, person.id), form.value.by)
  return answered(outcome, params.reference, form.typed, request)
}

export default function PassOn() {
  const language = useLanguage()
  const told = words[language]
  const { question, zone, view } = useDeskQuestion()
  const { commandId } = useLoaderData<typeof loader>()
  const address = deskPath(question.reference, view, 'pass-on')
  const came = useActionData<typeof action>()
  const problems: Record<string, string> = came?.problems ?? {}
  const code = problems.by
  return (
    <ActForm
      id="pass-on"
      title={told.passOnDone}
      lead={told.passOnMore}
      {...{ action: address, version: question.version, commandId, zone, came }}
    >
      <RadioGroup
        name="by"
        label={told.passOnBy}
        error={code && problemWords('by', code, language)}
        chosen={typedIn(came, 'by') || question.contact?.by}
        choices={contactWays.map(value => ({ value, words: behalfWords[language].channelsDone[value] }))}
      />
      <ActButtons act="pass-on" words={told.passOnDo} />
    </ActForm>
  )
}
