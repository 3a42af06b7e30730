import { guidePagesNear, type NearPage } from '~/guide/nearPages.server'
import { cleanLine } from '~/platform/text/cleanText'
import { limits } from '~/questions/draft'
import type { SimilarQuestion } from '~/questions/similar'
import { readQuestion, similarQuestions } from '~/questions/similar.server'

/** What was already asked, and what the guide says of it. */
export type Similar = { questions: SimilarQuestion[]; pages: NearPage[] }

const shownAtMost = 5

/** In: the one-line question as typed so far. Out: up to five pages to read before asking it. */
export async function similarTo(typed: string): Promise<Similar> {
  const title = [...cleanLine(typed)].slice(0, limits.title.most).join('')
  const words = await readQuestion(title)
  const [questions, pages] = await Promise.all([similarQuestions(title, words, shownAtMost), guidePagesNear(words, 2)])
  return { questions: questions.slice(0, shownAtMost - pages.length), pages }
}
