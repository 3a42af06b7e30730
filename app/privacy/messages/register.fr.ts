import type { Shape } from '~/platform/i18n/shape'
import type { Kept, KeptWhile } from '~/platform/kept'
import type { Reader, What, Whose, Why } from '../register/codes'

export type RegisterMessages = Shape<typeof registerFr>

type Treatment = { name: string; purpose: string; basis: string }

const task = 'Mission d’intérêt public (RGPD, article 6, paragraphe 1, point e)'
const duty = 'Obligation légale (RGPD, article 6, paragraphe 1, point c)'

/** The register of treatments (RGPD art. 30), in words. */
export const registerFr = {
  title: 'Registre des données personnelles',
  lead: 'Ce que le portail garde sur des personnes, pourquoi, qui le lit et combien de temps (RGPD, article 30). Ce registre est écrit d’après la base de données elle-même : une colonne que personne n’a expliquée empêche une nouvelle version.',
  controller: (name: string, dpo: string, host: string) =>
    `Responsable : ${name}. Déléguée ou délégué à la protection des données : ${dpo}. Hébergeur, qui agit sur instructions : ${host}.`,
  shared:
    'Pour tous les traitements : aucun transfert hors de l’Union européenne par le portail, aucun autre sous-traitant, aucune décision prise par un programme seul.',
  security:
    'Mesures : connexion chiffrée, secrets gardés sous forme d’empreintes, droits vérifiés à chaque page, second facteur pour qui administre, journal des actes sans aucun mot des personnes, effacement chaque nuit, sauvegardes à garder chiffrées.',
  labels: {
    purpose: 'But',
    basis: 'Fondement',
    of: 'Personnes',
    what: 'Données',
    read: 'Lues par',
    kept: 'Durée',
    columns: 'Dans la base',
  },
  columns: { table: 'Table', column: 'Colonnes', what: 'Données', kept: 'Durée' },
  treatments: {
    answer: {
      name: 'Recevoir, publier et répondre',
      purpose: 'Recevoir les questions, les publier et y répondre.',
      basis: task,
    },
    tell: {
      name: 'Prévenir',
      purpose: 'Dire aux personnes où en est ce qu’elles ont demandé ou suivent.',
      basis: task,
    },
    moderate: {
      name: 'Modérer',
      purpose: 'Relire, décider ce qui se publie, traiter les signalements et les réexamens.',
      basis: task,
    },
    access: {
      name: 'Ouvrir les comptes',
      purpose: 'Reconnaître qui se connecte et protéger les comptes.',
      basis: task,
    },
    rights: {
      name: 'Répondre aux droits des personnes',
      purpose: 'Répondre à temps aux demandes sur les données, et pouvoir le montrer.',
      basis: duty,
    },
    archives: {
      name: 'Archiver',
      purpose: 'N’éliminer d’archives publiques qu’avec le visa de la loi.',
      basis: duty,
    },
    directory: { name: 'Tenir l’annuaire', purpose: 'Dire qui répond, au nom de qui et à quel titre.', basis: task },
    log: { name: 'Garder trace des actes', purpose: 'Savoir qui de l’équipe a fait quoi, et quand.', basis: task },
    defend: {
      name: 'Empêcher les abus',
      purpose: 'Ralentir les essais répétés ; ne pas compter deux fois le même envoi.',
      basis: task,
    },
    improve: { name: 'Améliorer', purpose: 'Voir ce que l’on cherche sans le trouver.', basis: task },
  } satisfies Record<Why, Treatment>,
  what: {
    identity: 'noms',
    contact: 'adresses et coordonnées',
    words: 'mots écrits',
    files: 'fichiers joints',
    follows: 'ce qui est suivi',
    mails: 'messages envoyés',
    requests: 'demandes sur les données',
    account: 'comptes et fournisseurs d’identité',
    duties: 'fonctions et rôles',
    office: 'mandats et fonctions publiques',
    devices: 'connexions et appareils',
    secret: 'empreintes de secrets',
    trace: 'traces brouillées',
    searches: 'mots cherchés',
    acts: 'actes de l’équipe',
  } satisfies Record<What, string>,
  of: {
    askers: 'qui pose une question',
    followers: 'qui suit ou soutient',
    reporters: 'qui signale',
    requesters: 'qui exerce ses droits',
    visitors: 'qui visite',
    citizens: 'qui a un compte',
    staff: 'équipe',
    officials: 'élus',
    archivists: 'direction des archives départementales',
    auditors: 'qui audite l’accessibilité',
  } satisfies Record<Whose, string>,
  read: {
    everybody: 'tout le monde, une fois publié',
    self: 'la personne elle-même',
    team: 'l’équipe',
    administrators: 'les administrateurs',
    nobody: 'personne : le programme seul',
  } satisfies Record<Reader, string>,
  kept: {
    unconfirmed: (span: string) => `jamais confirmé : ${span}`,
    declined: (span: string) => `non publié : ${span}`,
    address: (span: string) => `${span} après les dernières nouvelles`,
    earlierWords: (span: string) => `${span}, une fois la question décidée`,
    report: (span: string) => `${span} après la décision`,
    request: (span: string) => `${span} après la réponse`,
    mail: (span: string) => span,
    followRequest: (span: string) => span,
    link: (span: string) => `${span} après sa fin`,
    account: (span: string) => `compte de citoyen auquel rien n’est lié : ${span}`,
    passing: (span: string) => `${span} après la fin`,
    tries: (span: string) => `${span} après la fin du comptage`,
    command: (span: string) => span,
    searchMiss: (span: string) => span,
    stagedFile: (span: string) => `formulaire jamais envoyé : ${span}`,
    threat: (span: string) => span,
    run: (span: string) => span,
    exchange: (span: string) => `${span} sans nouvelles, puis élimination avec le visa des Archives`,
  } satisfies Record<Kept, (span: string) => string>,
  keptWhile: {
    following: 'tant que la personne suit',
    inService: 'tant que la personne est en fonction ; son nom reste auprès de ce qu’elle a décidé',
    untilAnswered: 'jusqu’à la réponse',
    untilErased: 'plus tôt si la personne le fait effacer',
    log: 'avec le journal, sans limite : des numéros, aucun mot',
  } satisfies Record<KeptWhile, string>,
}
