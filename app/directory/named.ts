/** A name, or any short text, in each language of the screens. */
export type Words = { fr: string; en: string }

/** What the authority has not translated is shown in French rather than not at all. */
export const inBoth = (fr: string, en: string): Words => ({ fr, en: en || fr })
