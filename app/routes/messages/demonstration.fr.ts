import type { Shape } from '~/platform/i18n/shape'

export type DemonstrationMessages = Shape<typeof demonstrationFr>

/** The words of the demonstration's own pages. */
export const demonstrationFr = {
  outbox: {
    asMail: 'Comme une messagerie le montre',
    title: 'Courrier de la démonstration',
    lead: 'Rien ne part d’ici : chaque message s’arrête sur cette page, le plus récent en haut.',
    none: 'Aucun message encore. Posez une question : le premier arrivera ici.',
    to: (address: string) => `À ${address}`,
  },
  showcase: { title: 'Composants', lead: 'Chaque composant dans tous ses états, de jour et de nuit.' },
}
