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
      `Une réponse vous est promise avant la fin du ${date}. C’est un engagement, pas un délai fixé par la loi.`,
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
    review: (date: string) =>
      `Vous pouvez corriger votre question, ou demander jusqu’au ${date} qu’une autre personne relise : tout est sur votre page de suivi.`,
    next: 'Vous pouvez aussi nous appeler, venir au guichet, ou vous adresser gratuitement au Défenseur des droits si vous pensez être traité injustement. Ne pas publier un texte n’est pas refuser ce qu’il demande.',
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
    subject: (code: string) => `${code} : votre code pour entrer`,
    lead: 'Dans le navigateur où vous l’avez demandé, ouvrez ce lien, puis appuyez sur le bouton. Il marche 15 minutes, une seule fois.',
    action: 'Ouvrir mon compte',
    elsewhere: 'Vous lisez ce message sur un autre appareil ? Tapez ce code là où vous l’avez demandé :',
    never: 'Ne donnez ce code à personne : la mairie ne vous le demandera jamais.',
  },
  secured: {
    subject: 'Votre accès au portail a changé',
    lead: (when: string) => `Ce qui a changé, ${when} :`,
    what: {
      'password-changed': 'Votre mot de passe a été changé. Vos autres connexions sont fermées.',
      'totp-added': 'Un téléphone donne maintenant des codes pour entrer avec votre compte.',
      'totp-removed': 'Les codes de votre téléphone n’ouvrent plus rien.',
      'passkey-added': 'Une clé d’accès a été enregistrée : un appareil de plus ouvre votre compte.',
      'passkey-removed': 'Une clé d’accès a été retirée de votre compte.',
      'codes-renewed': 'Une nouvelle feuille de codes de secours a été faite. L’ancienne n’ouvre plus rien.',
      'code-used': 'Un de vos codes de secours a servi.',
      'factors-reset':
        'La personne qui administre le serveur a remis à zéro votre deuxième preuve. Votre mot de passe ouvre encore, et vous en choisirez une nouvelle.',
      'guessed-at':
        'Quelqu’un connaît votre mot de passe et essaie de deviner le code de votre téléphone. Changez votre mot de passe.',
      'identity-removed': 'Un service de connexion relié à votre compte en a été délié : il n’ouvre plus rien ici.',
      'sessions-closed':
        'Toutes vos connexions ont été fermées par la personne qui administre le portail. Entrez de nouveau ; votre mot de passe n’a pas changé.',
    },
    action: 'Voir ma sécurité',
    notYou:
      'Si ce n’est pas vous, changez votre mot de passe tout de suite et prévenez la personne qui administre le portail.',
  },
  handedOver: {
    subject: (name: string) => `Le travail de ${name} vous revient`,
    lead: (name: string, count: number) =>
      `${name} ne travaille plus ici. ${count === 1 ? 'Cette question vous revient' : `Ces ${count} questions vous reviennent`} :`,
    drafts: 'Les réponses commencées sont restées avec leur question, mot pour mot.',
  },
  identity: {
    subject: 'Confirmez que c’est vous',
    lead: (label: string) =>
      `Quelqu’un vient d’entrer avec un compte ${label} qui donne votre adresse. Si c’est vous, ouvrez ce lien, puis appuyez sur le bouton : les deux seront reliés. Il marche une heure, une seule fois.`,
    action: 'Relier mon compte',
    notMine: 'Si ce n’est pas vous, ne faites rien : ce compte n’ouvrira rien ici.',
  },
  cut: {
    subject: (reference: string) => `Une proposition pour votre question ${reference}`,
    lead: 'Pour publier votre question, l’équipe vous propose d’en enlever quelques mots. Rien ne change sans votre accord.',
    words: 'Ce qu’elle vous écrit :',
    shortened: 'Votre question, avec la coupe :',
    action: 'Accepter ou garder mon texte',
  },
  hidden: {
    subject: (reference: string) => `À propos de votre question ${reference}`,
    lead: 'Votre question a été retirée de la vue publique. C’est une personne qui l’a décidé.',
    next: 'Votre page de suivi dit pourquoi. Vous pouvez y demander, pendant six mois, qu’une autre personne relise.',
  },
  shown: {
    subject: (reference: string) => `À propos de votre question ${reference}`,
    lead: 'Votre question est de nouveau visible : tout le monde peut la lire.',
  },
  review: {
    subject: (reference: string) => `Le réexamen de votre question ${reference}`,
    granted:
      'Une autre personne a relu votre texte : la première décision tombe. Votre question est relue comme une nouvelle.',
    shown: 'Une autre personne a relu votre texte : la première décision tombe. Votre question est de nouveau visible.',
    upheld: 'Une autre personne a relu votre texte et maintient la décision.',
    words: 'Ce qu’elle vous écrit :',
    next: 'Vous pouvez encore corriger votre texte, nous appeler, venir au guichet, ou vous adresser gratuitement au Défenseur des droits.',
  },
  grouped: {
    subject: (reference: string) => `Votre question ${reference} rejoint une question proche`,
    lead: 'Une question proche est déjà publiée. La vôtre la rejoint : vous recevrez les mêmes nouvelles, et la réponse.',
    read: 'Lire la question commune',
    mistake: 'Ce n’est pas la même question ? Répondez-nous par téléphone ou au guichet : un regroupement se défait.',
    answered: 'Votre question avait rejoint une question proche. Voici la réponse.',
    separated: 'Votre question est de nouveau à part : elle n’est plus regroupée avec une autre.',
  },
  rating: {
    subject: (reference: string) => `La réponse à votre question ${reference} vous a-t-elle aidé ?`,
    lead: 'Vous avez reçu une réponse il y a quelque temps. Dites-nous en un geste si elle vous a aidé. Ce message ne part qu’une fois.',
    action: 'Dire si la réponse m’a aidé',
  },
  reported: {
    subject: 'Votre signalement a été lu',
    lead: (title: string) => `Vous nous aviez écrit à propos du texte « ${title} ». Une personne de l’équipe a décidé.`,
    founded: 'Votre signalement était fondé.',
    unfounded: 'Après lecture, le texte reste tel quel.',
    words: 'Ce qu’elle vous écrit :',
    next: 'Vous n’êtes pas d’accord ? Appelez-nous ou venez au guichet. Si des données vous concernent, vous pouvez aussi vous plaindre gratuitement à la CNIL (https://www.cnil.fr).',
    rights:
      'Cette décision ne vous convient pas ? Appelez-nous ou venez au guichet : dites pourquoi, nous relisons. Vous pouvez aussi vous plaindre gratuitement à la CNIL, à tout moment : https://www.cnil.fr, ou CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.',
    receivedSubject: (date: string) => `Nous vous répondrons avant la fin du ${date}`,
    received: (title: string) =>
      `Votre message « Ce texte parle de moi » est bien arrivé. Il concerne le texte « ${title} ».`,
    receivedBy: (date: string) =>
      `Une personne de l’équipe le lit. Vous recevrez sa décision ici au plus tard le ${date}.`,
    receivedMore:
      'Si c’est complexe, nous pouvons prendre deux mois de plus. Nous vous le dirions avant cette date, avec la raison. Un texte qui vous nuit peut être retiré sans attendre.',
    extendedSubject: (date: string) => `Notre réponse demande plus de temps : avant la fin du ${date}`,
    extended: (title: string) =>
      `Vous nous avez écrit que le texte « ${title} » parle de vous. Nous n’avons pas encore décidé.`,
    extendedWhy: 'Voici pourquoi il nous faut plus de temps :',
    extendedBy: (date: string) => `Vous recevrez notre décision ici au plus tard le ${date}.`,
  },
  follow: {
    everything: 'Toutes les questions',
    why: 'Vous recevez ce message parce que vous avez demandé à suivre cela depuis cette adresse.',
    mine: 'Voir et changer mes suivis',
    stop: 'Ne plus recevoir ces messages',
    confirm: {
      subject: 'Confirmez votre adresse',
      lead: 'Vous avez demandé à suivre :',
      joinLead: 'Vous avez dit avoir la même question :',
      atOnce: 'Nous vous écrirons dès qu’il y a du nouveau.',
      weekly: 'Nous vous écrirons le lundi matin, les semaines où il y a eu du nouveau.',
      next: 'Il reste à confirmer : ouvrez ce lien, puis appuyez sur le bouton. Il marche 7 jours.',
      action: 'Confirmer',
    },
    asked: {
      subject: (reference: string) => `Nouvelle question ${reference}`,
      lead: (lists: string) => `Une nouvelle question est publiée dans ce que vous suivez : ${lists}.`,
      action: 'Lire la question',
    },
    answered: {
      subject: (reference: string) => `Réponse à la question ${reference}`,
      lead: 'Une question que vous suivez a reçu sa réponse.',
      listLead: (lists: string) => `Une question a reçu sa réponse dans ce que vous suivez : ${lists}.`,
      no: 'C’est non, en tout ou en partie ? La page dit ce qu’on peut faire, et dans quel ordre. Dans la même situation, vos dates peuvent différer.',
      action: 'Lire la question et sa réponse',
    },
    amended: {
      subject: (reference: string) => `La réponse à la question ${reference} a changé`,
      lead: 'La réponse à une question que vous suivez a changé. La voici en entier.',
      listLead: (lists: string) => `Une réponse a changé dans ce que vous suivez : ${lists}.`,
      reason: (reason: string) => `Pourquoi elle a changé : ${reason}`,
    },
    week: {
      subject: 'Votre semaine sur le portail',
      lead: 'Voici ce qu’il y a eu de nouveau dans ce que vous suivez.',
      question: 'Questions que vous suivez',
      asked: 'Nouvelle question.',
      more: (count: number) => (count === 1 ? 'Et 1 autre question' : `Et ${count} autres questions`),
    },
  },
  feed: {
    questions: (town: string) => `Questions à ${town}`,
    about: (name: string, town: string) => `${name}, questions à ${town}`,
    question: 'La question',
    answer: 'La réponse',
    waiting: 'Réponse à venir',
  },
}
