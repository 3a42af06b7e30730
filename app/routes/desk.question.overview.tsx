import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { QuestionActs } from '~/moderation/components/QuestionActs'
import { freshCommand } from './parts/deskActs.server'
import { useDeskQuestion } from './parts/useDeskQuestion'

export const guard = { GET: 'inbox.read' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, guard.GET)
  return freshCommand()
}

export default function Overview() {
  const { commandId } = useLoaderData<typeof loader>()
  const { question, view, acts } = useDeskQuestion()
  return (
    <QuestionActs
      reference={question.reference}
      version={question.version}
      commandId={commandId}
      view={view}
      acts={acts}
      files={question.files.length > 0}
    />
  )
}
