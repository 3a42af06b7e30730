import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { removeFiles } from '~/platform/files/store.server'
import { knownPublic } from '~/questions/reread.server'
import { dropMails } from './erase.server'
import type { Texts } from './erasing'
import { holdOf } from './held.server'
import { letGoOf } from './letGo.server'

/** Part of the nightly task `retention`: what an erasure had to leave goes once its reason has passed. Returns how many went. */
export async function finishErasures(): Promise<number> {
  let finished = 0
  const known = await knownPublic()
  for (const { questionId, texts } of await db.erasureHold.findMany()) {
    const files = await db.$transaction(async tx => {
      if (await holdOf(tx, questionId, texts as Texts, now())) return null
      const { authorEmail, authorName } = await tx.question.findUniqueOrThrow({ where: { id: questionId } })
      const names = authorName ? [authorName] : []
      const gone = await letGoOf(tx, questionId, texts as Texts, { names, known })
      if (authorEmail) await dropMails(tx, authorEmail, names)
      await tx.erasureHold.deleteMany({ where: { questionId } })
      return gone
    })
    if (!files) continue
    await removeFiles(files)
    finished++
  }
  return finished
}
