import type { ListedQuestion } from './listedQuestion'

/** A part of a list, or that its cursor belongs to no such list. */
export type Found =
  | {
      ok: true
      items: ListedQuestion[]
      /** The cursor of what follows, null at the end. */
      next: string | null
      /** No question has all the words: these are the nearest. */
      near: boolean
      /** More questions have the words than are ranked. */
      crowded: boolean
    }
  | { ok: false; reason: 'bad-cursor' }
