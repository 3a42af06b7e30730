import type { Shape } from '~/platform/i18n/shape'

export type OwnMessages = Shape<typeof ownFr>

/** The words of what an author can do with a question of theirs. */
export const ownFr = {
  waysTitle: 'Ce que vous pouvez faire',
  back: 'Revenir au suivi de ma question',
  notPossible: 'Ce n’est plus possible : voyez où en est votre question.',
  words: { label: 'Vos mots', hint: 'Seule l’équipe les lit. Ils ne sont pas publiés.' },
  problems: {
    words: {
      missing: 'Écrivez quelques mots.',
      long: 'Ce texte dépasse 5 000 caractères. Rien n’a été coupé : raccourcissez-le.',
    },
    helped: { missing: 'Choisissez une réponse.' },
  },
  cut: {
    link: 'Répondre à la coupe proposée',
    title: 'À vous : une coupe est proposée',
    lead: 'L’équipe vous propose d’enlever des mots de votre question pour la publier. Rien ne change sans vous.',
    why: 'Pourquoi :',
    shortened: 'Avec la coupe',
    accept: 'Accepter cette coupe',
    refuse: 'Garder mon texte',
    refuseMore: 'Si vous gardez votre texte, une personne décide s’il peut être publié tel quel.',
  },
  correct: {
    link: 'Corriger ma question',
    title: 'Corriger ma question',
    lead: 'Votre texte est là, tel que vous l’avez écrit. Il sera relu comme un texte nouveau.',
    send: 'Envoyer ma question corrigée',
  },
  review: {
    link: 'Demander un réexamen',
    title: 'Demander un réexamen',
    lead: 'Une autre personne que celle qui a décidé relit votre texte. Votre demande d’origine garde sa date.',
    label: 'Pourquoi cette décision vous semble-t-elle à revoir ?',
    until: (date: string) => `Vous pouvez demander un réexamen jusqu’au ${date} compris, une fois pour cette décision.`,
    send: 'Demander le réexamen',
  },
  contest: {
    link: 'Cela ne répond pas à ma question',
    title: 'Cela ne répond pas à ma question',
    lead: 'Votre question revient à l’équipe, avec vos mots. Vous pouvez le dire une fois : dites bien ce qui manque.',
    label: 'Qu’est-ce qui reste sans réponse ?',
    notAppeal: 'Ce n’est pas un recours : pour contester une décision, voyez le guide. Aucun délai ne s’arrête.',
    send: 'Renvoyer à l’équipe',
  },
  rate: {
    link: 'Dire si la réponse m’a aidé',
    title: 'Cette réponse vous a-t-elle aidé ?',
    lead: 'Une seule question, et ce que vous voulez ajouter. L’équipe le lit ; rien n’est publié.',
    label: 'Cette réponse vous a-t-elle aidé ?',
    choices: { yes: 'Oui', partly: 'En partie', no: 'Non' },
    more: 'Voulez-vous ajouter quelque chose ?',
    send: 'Envoyer',
  },
  precise: {
    link: 'Ajouter une précision',
    title: 'Ajouter une précision',
    lead: 'Un lieu, une date, ce qui a changé depuis : l’équipe le lit avec votre question.',
    send: 'Ajouter cette précision',
  },
  withdraw: { link: 'Retirer ma question' },
  grouped: (title: string) => `Votre question a rejoint : « ${title} »`,
  groupedAnswered: (date: string) => `La réponse y est publiée depuis le ${date}.`,
  groupedWaits: 'La réponse y paraîtra, et vous la recevrez aussi par messagerie.',
  precisionsTitle: 'Vos précisions',
  precision: (date: string) => `Ajoutée le ${date}`,
  contested: (date: string) => `Vous avez dit le ${date} que cela ne répond pas à votre question :`,
  human: 'Une personne a lu votre texte et décidé. Aucun programme n’y a pris part.',
  hidingTitle: 'Pourquoi elle n’est plus visible',
  reviewDone: {
    granted: (date: string) => `Réexamen accordé le ${date}. Les mots de la personne qui a relu :`,
    upheld: (date: string) => `Décision maintenue après réexamen, le ${date}. Les mots de la personne qui a relu :`,
  },
  othersTitle: 'À qui d’autre vous adresser',
  others:
    'Appelez-nous ou venez au guichet. Ne pas publier un texte n’est pas refuser ce qu’il demande. Si vous pensez être traité injustement, l’aide de cette autorité est gratuite :',
  defender: 'Défenseur des droits',
  nobodyElse: 'Vous seul voyez ce texte sur cette page ; personne d’autre ne le lit en public.',
  rated: 'Merci. Vous avez dit ce que vous pensez de cette réponse.',
}
