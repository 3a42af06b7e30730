import type { Shape } from '~/platform/i18n/shape'

export type BehalfMessages = Shape<typeof behalfFr>

/** The words of a question written down for somebody, and of the receipt they take home. */
export const behalfFr = {
  link: 'Écrire pour quelqu’un',
  title: 'Écrire la question de quelqu’un',
  lead: 'Au téléphone, au guichet ou d’après un courrier. Relisez-la à la personne : ses mots, pas les vôtres. Ils seront publics.',
  channel: 'Comment vous est-elle parvenue ?',
  channels: { phone: 'Par téléphone', counter: 'Au guichet', paper: 'Par courrier' },
  email: 'Son adresse électronique, si elle en a une',
  emailHint: 'Elle y recevra tout. Sans adresse, vous lui remettez un reçu et la réponse lui est transmise.',
  contactBy: 'Sans adresse : comment lui transmettre la réponse ?',
  contactByHint: 'Vue de l’équipe seulement.',
  contactWays: { phone: 'Par téléphone', counter: 'Elle repassera au guichet', post: 'Par courrier' },
  contactAt: 'Son numéro, ou son adresse postale',
  name: 'Le nom affiché avec la question',
  send: 'Enregistrer cette question',
  next: 'Elle est relue comme les autres. Sans adresse électronique, un reçu à imprimer s’ouvre ensuite.',
  problems: {
    channel: { missing: 'Choisissez comment la question vous est parvenue.' },
    contactBy: { missing: 'Sans adresse électronique, choisissez comment transmettre la réponse.' },
    contactAt: {
      missing: 'Écrivez le numéro ou l’adresse où transmettre la réponse.',
      long: 'Ce texte dépasse 300 caractères.',
    },
    commandId: { missing: 'Cet envoi ne se reconnaît pas. Envoyez-le de nouveau : tout est gardé.' },
  },
  channelsDone: { phone: 'Par téléphone', counter: 'Au guichet', post: 'Par courrier' },
  receiptTitle: 'Reçu',
  receiptOf: (reference: string) => `Votre question ${reference}`,
  receiptAsked: (date: string) => `Enregistrée le ${date}`,
  receiptCode: 'Votre code de suivi',
  receiptHow: (address: string) => `Pour suivre votre question : ${address}, puis ce code. Gardez-le pour vous.`,
  receiptCall: (phone: string) => `Sans internet : appelez le ${phone} avec votre référence.`,
  receiptNoClock: 'Poser une question n’arrête aucun délai : pour une demande ou un recours, envoyez un courrier.',
  receiptPrint: 'Imprimez cette page depuis votre navigateur et remettez-la. Le code ne se retrouve pas plus tard.',
  receiptLost:
    'Ce code n’est pas celui du dernier reçu. Un nouveau reçu en fait un autre ; l’ancien n’ouvre plus rien.',
  receiptNew: 'Faire un nouveau reçu',
  receiptBack: 'Revenir à la question',
}
