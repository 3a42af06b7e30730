import type { DemoQuestion } from './demonstrationContent.server'
import { momentAgo, type Present, type Who } from './demonstrationHours'

export type Step =
  | 'question.asked'
  | 'question.submitted'
  | 'question.published'
  | 'answer.published'
  | 'answer.amended'
  | 'question.declined'
  | 'question.withdrawn'
  | 'question.hidden'
  | 'question.merged'

export type Story = { name: Step; at: Date; version: number; byStaff: boolean }[]

/** What became of a question, in order, each act with its instant and the version it left. */
export function storyOf(question: DemoQuestion, present: Present): Story {
  const { key, state, answer, declined, withdrawn, hidden } = question
  const story: Story = []
  const tell = (name: Step, daysAgo: number | undefined, who: Who) => {
    if (daysAgo === undefined) return
    const at = momentAgo(daysAgo, who, `${key} ${name}`, present, story.at(-1)?.at)
    story.push({ name, at, version: story.length + 1, byStaff: who === 'staff' })
  }
  tell('question.asked', question.askedDaysAgo, 'citizen')
  if (state === 'unconfirmed') return story
  confirm(story, key, present)
  if (state !== 'private') tell('question.published', question.publishedDaysAgo, 'staff')
  tell('answer.published', answer?.daysAgo, 'staff')
  tell('answer.amended', answer?.amended?.daysAgo, 'staff')
  tell('question.declined', declined?.daysAgo, 'staff')
  tell('question.withdrawn', withdrawn?.daysAgo, 'citizen')
  tell('question.hidden', hidden?.daysAgo, 'staff')
  tell('question.merged', question.mergedDaysAgo, 'staff')
  return story
}

/** The link in the mail is pressed within the hour. */
function confirm(story: Story, key: string, present: Present) {
  const asked = story[0]!.at
  const soon = new Date(asked.getTime() + (2 + (key.length % 9) * 3) * 60_000)
  const at = soon < present.now ? soon : new Date((asked.getTime() + present.now.getTime()) / 2)
  story.push({ name: 'question.submitted', at, version: 2, byStaff: false })
}
