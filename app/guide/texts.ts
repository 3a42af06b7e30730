import { z } from 'zod'

/** What readers read. French is always there; English may be missing, the page then shows the French marked as such. */
export const Text = z.strictObject({ fr: z.string().min(1), en: z.string().min(1).optional() })
export type Text = z.infer<typeof Text>
