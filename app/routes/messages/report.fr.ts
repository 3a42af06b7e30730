import type { Shape } from '~/platform/i18n/shape'

export type ReportMessages = Shape<typeof reportFr>

/** The words of « Signaler » and « Ce texte parle de moi ». */
export const reportFr = {
  links: { report: 'Signaler ce texte', 'about-me': 'Ce texte parle de moi' },
  title: { report: 'Signaler ce texte', 'about-me': 'Ce texte parle de moi' },
  lead: {
    report: 'Dites ce qui ne va pas dans cette question ou sa réponse. Une personne de l’équipe lit et décide.',
    'about-me':
      'Vous êtes nommé ici, ou on peut vous reconnaître. Une personne de l’équipe lit et décide. Un texte qui vous nuit peut être retiré tout de suite.',
  },
  reason: { report: 'Qu’est-ce qui ne va pas ?', 'about-me': 'Que se passe-t-il ?' },
  reasons: {
    'personal-data': 'Il donne des informations sur quelqu’un',
    insult: 'Il insulte ou menace',
    accusation: 'Il accuse quelqu’un que l’on peut reconnaître',
    unlawful: 'Il est contraire à la loi',
    advertising: 'C’est de la publicité',
    named: 'Mon nom ou mes coordonnées y sont',
    recognisable: 'On peut me reconnaître',
    wrong: 'Ce qui est dit de moi est faux',
    other: 'Autre chose',
  },
  words: 'Dites-en plus',
  wordsHint: {
    report: 'Quel passage, et pourquoi. Seule l’équipe vous lira.',
    'about-me': 'Quel passage parle de vous, et ce que vous demandez. Seule l’équipe vous lira.',
  },
  email: 'Votre adresse électronique',
  emailHint: 'Pour recevoir la décision. Sans adresse, votre message est lu de la même façon.',
  send: 'Envoyer à l’équipe',
  emergency: 'Quelqu’un est en danger maintenant ? Appelez le 112 (SMS : 114).',
  sentTitle: 'Merci, c’est transmis',
  sentLead: 'Une personne de l’équipe lit votre message. Si vous avez laissé une adresse, la décision y arrivera.',
  sentBack: 'Revenir aux questions',
  back: 'Revenir à la question',
  trap: 'Ne remplissez pas ce champ',
  problems: {
    reason: { missing: 'Choisissez ce qui ne va pas.' },
    words: {
      missing: 'Dites en quelques mots de quoi il s’agit.',
      long: 'Ce texte dépasse 2 000 caractères. Rien n’a été coupé : raccourcissez-le.',
    },
    email: { wrong: 'Cette adresse ne semble pas complète. Elle ressemble à nom@exemple.fr.' },
    form: {
      trap: 'Un champ caché a été rempli, souvent par un outil automatique. Il est vide de nouveau : envoyez encore une fois.',
    },
  },
  proof: {
    title: 'Beaucoup de messages arrivent en même temps',
    slowly: 'Envoyer sans calcul : votre message sera lu un peu plus tard',
    refused: (phone: string) =>
      `Trop de messages sont partis de cette connexion depuis une heure. Rien n’est perdu : gardez cette page et renvoyez-la plus tard${phone ? `, ou appelez le ${phone}` : ''}.`,
  },
}
