import type { Shape } from '~/platform/i18n/shape'

export type Messages = Shape<typeof fr>

/** The words of the figures the desk reads. */
export const fr = {
  title: 'Ce que l’on cherche',
  lead: 'Ce que les gens n’ont pas trouvé, et les réponses qui en ont évité d’autres. On compte des mots et des pages, jamais des personnes.',
  misses: 'Recherches qui n’ont rien trouvé',
  missesLead: 'Une réponse, une page du guide ou un autre mot dans un titre peut manquer ici.',
  noMisses: 'Toutes les recherches ont trouvé quelque chose.',
  words: 'Mots cherchés',
  times: 'Fois',
  lastOn: 'La dernière fois',
  sparing: 'Réponses qui ont évité une question',
  sparingLead: (days: number) =>
    `Combien de fois « Cela me répond » a été choisi au moment de poser une question, en ${days} jours.`,
  noSparing: 'Personne ne l’a encore choisi.',
  question: 'Question',
}
