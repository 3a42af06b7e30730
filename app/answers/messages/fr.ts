import type { Shape } from '~/platform/i18n/shape'

export type Messages = Shape<typeof fr>

export const fr = {
  natures: { information: 'Un renseignement', decision: 'Une décision' },
  natureHints: {
    information: 'Elle explique, elle n’accorde ni ne retire rien. Elle n’ouvre pas de délai de recours.',
    decision: 'Elle accorde ou n’accorde pas quelque chose. Elle est signée et dit comment la contester.',
  },
  visibilities: { public: 'Publique', private: 'Personnelle' },
  visibilityHints: {
    public: 'Tout le monde la lit sous la question.',
    private: 'Seule la personne qui a posé la question la lit ; la question quitte le site public.',
  },
  subjectGroups: {
    kinds: 'Ce qui était demandé',
    rights: 'Une place, une aide, une carte',
    permits: 'Une autorisation d’urbanisme',
  },
  subjects: {
    info: 'Une information, un avis',
    document: 'Un document',
    'personal-data': 'Ses données personnelles',
    right: 'Une place, une aide, une inscription (autre)',
    permit: 'Une autorisation de construire (autre)',
    works: 'Un aménagement ou un service pour tous',
    rule: 'Changer ou supprimer une règle',
    nuisance: 'Faire cesser une nuisance ou un danger',
    money: 'Une indemnisation',
    creche: 'Crèche',
    cantine: 'Cantine, périscolaire',
    school: 'École, secteur scolaire',
    housing: 'Logement social',
    'resident-card': 'Carte de stationnement résident',
    cmi: 'Carte mobilité inclusion',
    'electoral-roll': 'Liste électorale',
    aid: 'Aide, subvention',
    'other-right': 'Autre place, aide ou carte',
    'permit-mine': 'Permis pour son propre projet',
    'permit-neighbour': 'Permis d’un voisin',
  },
  compose: 'Répondre',
  fields: {
    body: 'Votre réponse',
    nature: 'Cette réponse est',
    outcome: 'Que répond la collectivité ?',
    ground: 'Pourquoi c’est non',
    explanation: 'L’explication, en une ou deux phrases',
    subject: 'Ce que la personne demandait',
    visibility: 'Qui la lit',
    signerName: 'Prénom et nom de l’auteur',
    signerCapacity: 'Qualité de l’auteur',
    remedyNotice: 'Voies et délais de recours',
  },
  hints: {
    body: 'Markdown : **gras**, listes, liens. Les titres commencent au troisième niveau.',
    ground: 'Pour une réponse négative ou partielle.',
    explanation: 'Obligatoire pour un non. Si la question relève d’un autre organisme, nommez-le ici.',
    subject: 'Le guide s’en sert pour dire ce qui reste possible. Sans choix, celui du sujet.',
    signer: 'Obligatoires pour une décision (CRPA, art. L212-1).',
    signerCapacity: 'Par exemple : adjointe au maire, déléguée à la petite enfance.',
    remedyNotice: 'Ce que la personne peut faire, devant qui, dans quel délai (CJA, art. R421-5).',
  },
  none: 'Aucune',
  topicSubject: 'Celui du sujet',
  signature: 'Signature',
  preview: 'Aperçu',
  previewTitle: 'Ce que la personne lira',
  publish: 'Publier la réponse',
  amend: {
    title: 'Modifier la réponse publiée',
    lead: 'Les mots d’avant restent lisibles sous la réponse, avec ce qui a changé et pourquoi.',
    act: 'Publier la nouvelle version',
    reason: 'Pourquoi cette réponse change',
    reasonHint: 'Une phrase ; tout le monde la lit avec la réponse.',
    kind: 'Cette modification',
    kinds: { wording: 'corrige la forme', substance: 'change ce que dit la réponse' },
    kindHints: {
      wording: 'Une faute, un lien, une tournure : personne n’est dérangé.',
      substance: 'La personne qui a demandé et celles qui suivent la question reçoivent la réponse nouvelle.',
    },
  },
  answerFrom: 'Réponse de la collectivité',
  problems: {
    body: {
      missing: 'Écrivez la réponse.',
      'too-long': 'La réponse dépasse 50 000 caractères.',
      unchanged: 'Rien n’a changé dans cette réponse. Modifiez-la, ou revenez à la question.',
    },
    amendReason: {
      missing: 'Dites en une phrase pourquoi la réponse change.',
      'too-long': 'La raison dépasse 500 caractères.',
    },
    amendment: { missing: 'Dites si la réponse dit encore la même chose.' },
    nature: { missing: 'Dites si c’est un renseignement ou une décision.' },
    outcome: { missing: 'Dites ce que la collectivité répond.' },
    ground: {
      missing: 'Choisissez pourquoi c’est non : la personne doit le savoir pour pouvoir agir.',
      unknown: 'Choisissez une raison de la liste.',
    },
    explanation: {
      missing: 'Expliquez ce non en une ou deux phrases.',
      'body-unnamed': 'Nommez l’organisme dont relève la question.',
      'too-long': 'L’explication dépasse 5 000 caractères.',
    },
    subject: { unknown: 'Choisissez dans la liste.' },
    visibility: {
      missing: 'Dites qui lit cette réponse.',
      stays: 'Qui lit une réponse ne change pas avec ses mots.',
      individual: 'Cette décision concerne une seule personne ou famille : elle ne peut être que personnelle.',
    },
    signerName: {
      missing:
        'Une décision porte le prénom et le nom de son auteur. Sans eux, elle peut être annulée pour ce seul motif.',
      'whole-name': 'Écrivez le prénom en entier puis le nom : « Claire Dubois », pas « Mme Dubois » ni « C. Dubois ».',
      'too-long': 'Le nom dépasse 200 caractères.',
    },
    signerCapacity: {
      missing: 'Une décision dit en quelle qualité son auteur signe.',
      'too-long': 'La qualité dépasse 300 caractères.',
    },
    remedyNotice: {
      missing:
        'Dites comment contester cette décision, devant qui et dans quel délai. Sans cette mention, le délai de deux mois ne court pas : la décision reste attaquable, en principe pendant un an (CJA, art. R421-5).',
      'too-long': 'La mention dépasse 5 000 caractères.',
    },
  },
}
