import type { LoaderFunctionArgs } from '@remix-run/node'
import { words as questionWords } from '~/questions/messages/words'
import { questionPath } from '~/questions/reference'
import { languageOf } from './parts/frame.server'
import { pathFor } from './parts/pathFor'
import { similarTo } from './parts/similar.server'

export const guard = { GET: 'public' } as const

/**
 * What the `similar` island shows while a question is typed, in words: `{told, questions[], guide[]}`. Each question has
 * `reference, path, title, label, start`, and `spare`, where "that answers me" is posted, once it is answered.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = await languageOf(request)
  const { outcome, answered, waiting, similar } = questionWords[language]
  const { questions, pages } = await similarTo(new URL(request.url).searchParams.get('title') ?? '')
  const found = {
    told: questions.length + pages.length > 0 ? similar.told(questions.length, pages.length) : '',
    questions: questions.map(question => ({
      reference: question.reference,
      path: pathFor(request, questionPath(question)),
      title: question.title,
      label: question.answered ? (outcome[question.outcome as keyof typeof outcome] ?? answered) : waiting,
      start: question.start,
      spare: question.answered ? pathFor(request, `/questions/${question.reference}/spared`) : null,
    })),
    guide: pages.map(({ path, title, summary }) => ({
      path: pathFor(request, path),
      title: title[language] ?? title.fr,
      summary: summary && (summary[language] ?? summary.fr),
      lang: title[language] ? language : 'fr',
    })),
  }
  return Response.json(found, { headers: { 'Cache-Control': 'no-store' } })
}
