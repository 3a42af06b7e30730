import type { Shape } from '~/platform/i18n/shape'

export type SessionMessages = Shape<typeof sessionsFr>

export const sessionsFr = {
  ended: {
    title: {
      time: 'Votre connexion s’est terminée d’elle-même',
      elsewhere: 'Votre connexion a été fermée depuis un autre appareil',
      secured: 'Vos connexions ont été fermées',
      rights: 'Vos rôles ont changé',
      reset: 'Votre deuxième preuve a été remise à zéro',
      provider: 'Vous êtes sorti du service qui vous avait fait entrer',
      closed: 'Vos connexions ont été fermées',
    },
    more: {
      time: 'L’espace de travail se ferme après deux heures sans visite, et après douze heures en tout. Entrez de nouveau : vous reviendrez où vous étiez.',
      elsewhere:
        'Entrez de nouveau pour continuer. Si ce n’est pas vous qui l’avez fermée, changez votre mot de passe une fois dans l’espace de travail.',
      secured:
        'Votre mot de passe ou votre deuxième preuve vient de changer. Entrez de nouveau. Si ce n’est pas vous, prévenez la personne qui administre le portail.',
      rights: 'Entrez de nouveau : vos nouveaux rôles comptent aussitôt.',
      reset: 'Entrez avec votre mot de passe ; vous en choisirez une nouvelle.',
      provider: 'Entrez de nouveau pour continuer.',
      closed: 'La personne qui administre le portail les a fermées par précaution. Entrez de nouveau pour continuer.',
    },
    citizen: {
      time: 'Votre compte se ferme après trente jours sans visite, et après quatre-vingt-dix jours en tout. Demandez un nouveau lien pour entrer.',
      other: 'Demandez un nouveau lien pour entrer.',
    },
  },
  heldBack: {
    title: 'Rien n’est parti, rien n’est perdu',
    lead: {
      'signed-out': 'Votre connexion s’est terminée avant l’envoi. Ce que vous avez écrit est gardé dans cette page.',
      prove:
        'Avant cet envoi, montrez encore une fois que c’est bien vous. Ce que vous avez écrit est gardé dans cette page.',
    },
    first: { 'signed-out': 'Entrer de nouveau', prove: 'Montrer que c’est moi' },
    firstHint: 'Dans un nouvel onglet. Ensuite, revenez à celui-ci.',
    send: 'Envoyer ce que j’ai écrit',
    sendHint: 'Quand c’est fait. Trop tôt, cette page revient, vos mots avec elle.',
    steps: ['1. Entrez', '2. Envoyez'],
    provenSteps: ['1. Confirmez', '2. Envoyez'],
    words: 'Relire ce que j’ai écrit',
    lost: 'Un mot de passe ne voyage jamais dans une page : il sera à écrire de nouveau.',
    back: 'Entrer et revenir à la page',
  },
  here: {
    title: 'C’est fait',
    lead: 'Fermez cet onglet et revenez à celui où vous écriviez.',
    otherwise: 'Ou allez à l’espace de travail',
  },
  devices: {
    title: 'Mes connexions',
    lead: 'Les navigateurs où votre compte est ouvert. Fermez ce que vous ne reconnaissez pas, puis changez votre mot de passe.',
    citizenLead: 'Les navigateurs où votre compte est ouvert. Fermez ce que vous ne reconnaissez pas.',
    link: 'Voir où mon compte est ouvert',
    linkLead: 'Vos navigateurs et appareils, à fermer un par un ou tous ensemble.',
    device: 'Appareil',
    on: (browser: string, system: string) => `${browser} sur ${system}`,
    unknown: 'Navigateur inconnu',
    unknownOn: (system: string) => `Navigateur inconnu sur ${system}`,
    current: 'cet appareil-ci',
    opened: 'Ouverte',
    how: {
      password: 'par mot de passe',
      passkey: 'par clé d’accès',
      link: 'par le lien d’un message',
      code: 'par le code d’un message',
      oidc: 'par un autre service',
    },
    second: 'avec une deuxième preuve',
    seen: 'Dernière visite',
    acts: 'Fermer',
    end: 'Fermer',
    endOne: (device: string, since: string) => `Fermer : ${device}, ouverte le ${since}`,
    endOthers: 'Fermer toutes les autres',
    endAll: 'Fermer toutes, celle-ci aussi',
    only: 'Votre compte n’est ouvert nulle part ailleurs.',
    done: {
      one: 'Cette connexion est fermée.',
      others: 'Les autres connexions sont fermées.',
      identity: 'Ce service n’ouvre plus votre compte. Un message vous le confirme.',
    },
  },
  identities: {
    title: 'Services de connexion reliés',
    lead: 'Leur parole ouvre votre compte. Déliez celui dont vous ne voulez plus.',
    service: 'Service',
    linked: 'Relié le',
    used: 'Dernier usage',
    acts: 'Délier',
    remove: 'Délier',
    removeOf: (label: string) => `Délier ${label}`,
    last: 'C’est votre seule façon d’entrer.',
    prove:
      'Délier un service demande d’être entré depuis moins d’un quart d’heure. Entrez de nouveau, puis recommencez.',
  },
}
