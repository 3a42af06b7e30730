import type { Shape } from '~/platform/i18n/shape'

export type SetupMessages = Shape<typeof setupFr>

/** The words of the pages that belong to no room: the demonstration's own, and the guide room's door. */
export const setupFr = {
  outbox: {
    title: 'Courrier de la démonstration',
    lead: 'Rien ne part d’ici : chaque message s’arrête sur cette page, le plus récent en haut.',
    none: 'Aucun message encore. Posez une question : le premier arrivera ici.',
    to: (address: string) => `À ${address}`,
  },
  showcase: { title: 'Composants', lead: 'Chaque composant dans tous ses états, de jour et de nuit.' },
  guide: {
    title: 'Guide des réponses négatives',
    revision: 'Révision publiée',
    date: 'Depuis le',
    number: (n: number) => `n° ${n}`,
    none: 'Aucune révision n’est publiée.',
    counts: { nodes: 'Questions', outcomes: 'Issues', steps: 'Étapes', letters: 'Lettres', rules: 'Règles de délai' },
    open: 'Lire le guide tel que le public le voit',
    checks: 'Vérifications',
    noProblem: 'Aucun problème trouvé.',
    problems: (count: number) => (count === 1 ? 'Un problème trouvé.' : `${count} problèmes trouvés.`),
  },
}
