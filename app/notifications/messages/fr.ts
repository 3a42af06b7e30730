import type { Shape } from '~/platform/i18n/shape'

export type Messages = Shape<typeof fr>

/** The words of the mails. Subjects say nothing that a locked screen should not show. */
export const fr = {
  demo: '[Démonstration]',
  demoLine: '[Démonstration] Cette ville et cette question sont inventées.',
  hello: 'Bonjour,',
  yourWords: 'Votre question :',
  phone: (phone: string) => `Une difficulté ? Appelez le ${phone}.`,
  counter: (counter: string) => `Ou passez au guichet : ${counter}.`,
  from: (town: string) => `${town}, portail des questions`,
  notMine: 'Si ce message ne vous concerne pas, ne faites rien : il ne se passera rien.',
  track: 'Suivre ma question',
  trackHint: 'Ce lien ouvre votre page de suivi. Gardez-le pour vous.',
  confirm: {
    subject: 'Confirmez votre question',
    lead: 'Vous avez écrit une question sur le portail. Il reste à la confirmer : ouvrez ce lien, puis appuyez sur le bouton. Il marche 7 jours.',
    action: 'Confirmer ma question',
  },
  received: {
    subject: (reference: string) => `Votre question ${reference} est bien arrivée`,
    lead: (reference: string) =>
      `Votre question porte la référence ${reference}. L’équipe du portail la lit, puis la publie ou vous explique pourquoi non.`,
    promise: (date: string) =>
      `Une réponse vous est promise avant la fin du ${date}. C’est un engagement, pas un délai de droit.`,
    noClock: 'Poser une question ici n’arrête aucun délai : pour une demande ou un recours, envoyez votre courrier.',
  },
  published: {
    subject: (reference: string) => `Votre question ${reference} est publiée`,
    lead: 'Tout le monde peut la lire. Le service concerné prépare la réponse.',
    action: 'Lire la page publique',
  },
  declined: {
    subject: (reference: string) => `À propos de votre question ${reference}`,
    lead: 'Votre question n’a pas été publiée. C’est une personne qui l’a décidé.',
    article: (article: string) => `Règle : article ${article} de la charte de modération.`,
    reason: (reason: string) => `Raison : ${reason}.`,
    words: 'Ce qu’elle vous écrit :',
    next: 'Vous pouvez poser votre question autrement, nous appeler, venir au guichet, ou vous adresser gratuitement au Défenseur des droits si vous pensez être traité injustement. Ne pas publier un texte n’est pas refuser ce qu’il demande.',
    charter: 'Lire la charte',
  },
  answered: {
    subject: (reference: string) => `Une réponse à votre question ${reference}`,
    lead: 'Voici la réponse à votre question.',
    privateLead: 'Voici la réponse à votre question. Elle n’est adressée qu’à vous et n’est pas publique.',
    amendedLead: 'La réponse à votre question a été modifiée. La voici en entier.',
    no: 'C’est non, en tout ou en partie ? Votre page de suivi dit ce que vous pouvez faire, et dans quel ordre.',
    action: 'Ouvrir ma page de suivi',
  },
  links: {
    subject: 'Vos liens de suivi',
    lead: 'Voici les questions posées avec cette adresse. Chaque lien ouvre sa page de suivi.',
    unconfirmed: 'à confirmer',
  },
  signIn: {
    subject: 'Votre lien pour entrer',
    lead: 'Ouvrez ce lien, puis appuyez sur le bouton. Il marche 15 minutes, une seule fois.',
    action: 'Ouvrir mon compte',
  },
  feed: {
    questions: (town: string) => `Questions à ${town}`,
    topic: (topic: string, town: string) => `${topic}, questions à ${town}`,
    question: 'La question',
    answer: 'La réponse',
    waiting: 'Réponse à venir',
  },
}
