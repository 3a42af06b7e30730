import type { Shape } from '~/platform/i18n/shape'
import type { Kept } from '~/platform/kept'

export type PrivacyLines = Shape<typeof privacyLinesFr>

type Span = (what: Kept) => string

/** Under each form: who, why, how long (RGPD art. 13). What the law owes besides stands behind the link. */
export const privacyLinesFr = {
  nobody: 'La collectivité',
  lines: {
    ask: (town: string, span: Span) =>
      `${town} utilise ces données pour relire, publier et répondre. Adresse jamais publiée, gardée ${span('address')} au plus après les dernières nouvelles ; texte non publié, ${span('declined')} ; question jamais confirmée, ${span('unconfirmed')}.`,
    address: (town: string, span: Span) =>
      `${town} utilise cette adresse pour vous envoyer le lien qui confirme votre question ; sans confirmation, tout part après ${span('unconfirmed')}.`,
    follow: (town: string, span: Span) =>
      `${town} utilise cette adresse pour les nouvelles que vous demandez, jusqu’à ce que vous arrêtiez. Sans confirmation, elle part après ${span('followRequest')}.`,
    links: (town: string, span: Span) =>
      `${town} utilise cette adresse pour vous envoyer vos liens de suivi ; le message envoyé est gardé ${span('mail')}.`,
    signIn: (town: string, span: Span) =>
      `${town} utilise cette adresse pour vous ouvrir votre compte ; le message envoyé est gardé ${span('mail')}, un compte auquel plus rien n’est lié ${span('account')}.`,
    code: (town: string, span: Span) =>
      `${town} compare ce code et ne le garde pas. Pour ralentir les essais, une trace brouillée reste ${span('tries')}.`,
    report: (town: string, span: Span) =>
      `${town} utilise ce message pour décider si le texte reste, et l’adresse pour vous le dire ; l’un et l’autre partent ${span('report')} après la décision.`,
    'about-me': (town: string, span: Span) =>
      `${town} utilise ce message pour répondre à votre demande, en un mois au plus, et l’adresse pour vous le dire ; l’un et l’autre partent ${span('report')} après la décision.`,
    own: (town: string, span: Span) =>
      `${town} utilise ces mots pour traiter votre question. L’équipe seule les lit ; ils suivent le sort de la question. Votre adresse part ${span('address')} au plus après les dernières nouvelles.`,
    letter: (town: string) =>
      `Rien de ce que vous écrivez ici n’est enregistré par ${town} : la lettre revient avec la page, et reste chez vous.`,
    team: (town: string, span: Span) =>
      `${town} utilise ces données pour donner accès à son espace de travail, tant que la personne y travaille. Ce que chacun y fait est noté avec l’heure ; une trace brouillée des essais manqués reste ${span('tries')}.`,
    behalf: (town: string, span: Span) =>
      `Dites-le à la personne : ${town} utilise ces données pour relire, publier et répondre ; ses coordonnées ne sont pas publiées et partent ${span('address')} au plus après les dernières nouvelles.`,
    request: (town: string, span: Span) =>
      `${town} note cette demande pour y répondre à temps et pouvoir le montrer. L’adresse s’efface à la réponse, le reste ${span('request')} après.`,
  },
  basis: {
    task: 'Mission d’intérêt public (RGPD, art. 6).',
    duty: 'Obligation légale (RGPD, art. 12 et 15 à 21).',
  },
  rights: 'Voir, corriger, effacer, s’opposer :',
  link: 'vos données et vos droits',
}
