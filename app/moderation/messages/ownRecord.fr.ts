import type { OtherHappening } from '~/events/catalogue'
import type { Shape } from '~/platform/i18n/shape'

export type OwnRecordMessages = Shape<typeof ownRecordFr>

/** What whoever works here is told about what is kept of their work. */
export const ownRecordFr = {
  title: 'Ce que le portail garde de votre travail',
  link: 'Ce que le portail garde',
  lead: 'Rien ici ne mesure votre temps, votre frappe ni votre rythme, et personne n’est classé.',
  kept: 'Ce qui est gardé',
  what: 'Quoi',
  long: 'Combien de temps',
  who: 'Qui le voit',
  rows: [
    {
      id: 'acts',
      what: 'Vos actes : ce que vous publiez, répondez, décidez ou réglez, avec votre nom et l’heure',
      long: 'Aussi longtemps que l’histoire de la question ou du réglage. Personne ne peut les changer sans que cela se voie',
      who: 'Qui lit la boîte de réception. Jamais le public : le journal de modération ne nomme personne',
    },
    {
      id: 'looks',
      what: 'Les adresses que vous affichez : laquelle, quand',
      long: 'Comme vos actes',
      who: 'Qui lit la boîte de réception. La personne concernée, si elle demande ses données, apprend quand on a regardé, pas qui',
    },
    {
      id: 'sessions',
      what: 'Vos connexions ouvertes : le moyen, l’appareil en quelques mots, la dernière visite',
      long: 'Jusqu’à la déconnexion ou à la fin de la session',
      who: 'Les personnes qui administrent la machine',
    },
    {
      id: 'security',
      what: 'Les changements de votre mot de passe et de votre seconde preuve',
      long: 'Comme vos actes',
      who: 'Vous en êtes prévenu par message ; les personnes qui administrent la machine',
    },
    {
      id: 'tries',
      what: 'Les essais de connexion manqués, sous une empreinte qui ne dit pas le nom',
      long: 'Le temps de ralentir les suivants',
      who: 'Personne',
    },
  ],
  notKept: 'Ce qui n’est pas gardé',
  notKeptMore:
    'Votre présence sur une question et le fait que vous écriviez se montrent à vos collègues sur le moment, puis s’oublient. Les pages que vous lisez et ce que vous tapez sans l’envoyer ne sont notés nulle part.',
  rights: 'Vos droits',
  rightsMore:
    'Vous pouvez demander à voir tout ce qui vous concerne et à faire corriger ce qui est faux. Les actes faits au nom de la collectivité restent dans l’histoire des questions après votre départ.',
  rightsLink: 'À qui s’adresser',
  looks: 'Les dernières adresses que vous avez affichées',
  noLooks: 'Vous n’avez affiché aucune adresse.',
  acts: 'Vos derniers actes',
  noActs: 'Rien encore.',
  welcome: 'Ce que le portail gardera de votre travail',
  welcomeMore:
    'Vos actes portent votre nom et l’heure dans l’histoire des questions, et chaque adresse que vous affichez y est notée. Rien ne mesure votre temps. Le détail, et vos derniers actes, sont dans « Ma sécurité ».',
  others: {
    'questions.imported': 'Questions importées',
    'settings.changed': 'Réglages modifiés',
    'directory.changed': 'Annuaire modifié',
    'page.changed': 'Page modifiée',
    'audit.recorded': 'Audit d’accessibilité noté',
    'guide.published': 'Guide publié',
    'demonstration.reset': 'Démonstration remise à neuf',
    'person.exported': 'Données d’une personne remises',
    'person.erased': 'Données d’une personne effacées',
    'person.invited': 'Collègue invité',
    'person.changed': 'Compte modifié',
    'request.recorded': 'Demande sur des données enregistrée',
    'request.extended': 'Demande sur des données prolongée',
    'request.closed': 'Demande sur des données close',
    'elimination.proposed': 'Élimination proposée aux archives',
    'elimination.dropped': 'Proposition d’élimination retirée',
    'visa.recorded': 'Visa des archives enregistré',
    'visa.withdrawn': 'Visa des archives retiré',
    'elimination.done': 'Élimination faite',
    'person.welcomed': 'Invitation acceptée',
    'person.left': 'Départ enregistré',
    'sessions.closed': 'Toutes les connexions fermées',
    'person.secured': 'Protection du compte modifiée',
    'identity.linked': 'Identité d’un fournisseur reliée',
  } satisfies Record<OtherHappening['name'], string>,
}
