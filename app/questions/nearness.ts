/**
 * How a question matches what was typed: it has every word; it has every word once slips are corrected; its title looks
 * like it; it has some of the words.
 */
export const nearnesses = ['every', 'corrected', 'alike', 'some'] as const
export type Nearness = (typeof nearnesses)[number]
