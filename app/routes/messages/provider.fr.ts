import type { Shape } from '~/platform/i18n/shape'

export type ProviderMessages = Shape<typeof providerFr>

/** The words of signing in with a provider (OpenID Connect): the way there, the way back, the first time. */
export const providerFr = {
  or: { staff: 'Avec votre compte professionnel', citizens: 'Avec un compte que vous avez déjà' },
  act: (label: string) => `Continuer avec ${label}`,
  closed: (label: string) => `${label} est momentanément indisponible.`,
  closedNext: {
    staff: 'Utilisez votre mot de passe, ou réessayez dans quelques minutes.',
    citizens: 'Recevez un lien par messagerie, ou réessayez dans quelques minutes.',
  },
  hurried: 'Trop de départs depuis votre réseau. Réessayez dans quelques minutes : rien n’est bloqué.',
  leaving: {
    title: (label: string) => `Vous allez chez ${label}`,
    lead: 'La page s’ouvre d’elle-même. Sinon, suivez ce lien.',
    act: (label: string) => `Aller chez ${label}`,
  },
  leavingFor: {
    title: 'Session fermée',
    alone: 'Aucune session n’est ouverte dans ce navigateur.',
    lead: (label: string) =>
      `Il reste à sortir aussi de ${label} : la page s’ouvre d’elle-même. Sinon, suivez ce lien.`,
    act: (label: string) => `Sortir de ${label}`,
  },
  sent: {
    title: 'Regardez votre messagerie',
    lead: 'C’est la première fois que vous entrez ainsi. Un lien est parti à l’adresse que votre compte indique : ouvrez-le pour relier les deux. Il marche une heure.',
  },
  link: {
    title: (label: string) => `Relier votre compte ${label}`,
    lead: (label: string, email: string) =>
      `Quelqu’un s’est présenté avec un compte ${label} qui donne l’adresse ${email}. Si c’est vous, reliez-le : il ouvrira ce qui est à vous ici. Sinon, fermez cette page : il n’ouvrira rien.`,
    act: 'Oui, c’est moi',
    doneTitle: 'C’est fait',
    doneLead: (label: string) => `Vous entrez désormais avec ${label}.`,
    deadTitle: 'Ce lien ne marche plus',
    deadLead: 'Il a servi, ou son heure est passée. Recommencez : un autre partira.',
  },
  back: 'Revenir à l’entrée',
  refused: {
    expired: {
      title: 'Il faut recommencer',
      lead: 'Cette entrée a déjà servi, date de plus de dix minutes, ou a commencé dans un autre navigateur.',
    },
    'turned-away': {
      title: 'L’entrée n’a pas abouti',
      lead: 'Le service d’identité a répondu non, ou vous avez renoncé. Rien n’a changé ici.',
    },
    'too-weak': {
      title: 'Une vérification de plus est nécessaire',
      lead: 'Le service d’identité ne vous a pas vérifié au niveau que ce portail demande. Recommencez en choisissant une vérification plus forte.',
    },
    'not-trusted': {
      title: 'Cette réponse n’est pas sûre',
      lead: 'Ce que le service d’identité a répondu ne correspond pas à ce qui était demandé. Par prudence, nous n’ouvrons rien.',
    },
    unavailable: {
      title: 'Service momentanément indisponible',
      lead: 'Le service d’identité ne répond pas. Rien n’est perdu : entrez autrement, ou réessayez dans quelques minutes.',
    },
    unverified: {
      title: 'Votre adresse n’est pas vérifiée',
      lead: 'Le service d’identité ne garantit pas votre adresse électronique : nous ne pouvons pas la relier à un compte. Entrez autrement.',
    },
    unknown: {
      title: 'Aucun compte ne vous attend ici',
      lead: 'L’espace de travail s’ouvre sur invitation. Demandez-la à la personne qui administre le portail.',
    },
    desk: {
      title: 'Cette adresse est celle d’un compte de travail',
      lead: 'Un compte de travail n’entre pas ici : il a son entrée à lui.',
    },
  },
  toDesk: 'Aller à l’espace de travail',
}
