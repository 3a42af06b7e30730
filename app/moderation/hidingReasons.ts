/** Why a question is taken off public view. Codes; the sentences are in the messages. */
export const hidingReasons = ['personal-data', 'unlawful', 'threat', 'court-order', 'mistake', 'other'] as const
export type HidingReason = (typeof hidingReasons)[number]
