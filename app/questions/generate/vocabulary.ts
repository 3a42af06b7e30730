/** Small stocks of words from which questions are made up. No town, no person: streets anybody has, things all towns have. */
type Theme = { topic: string; service: string; things: string[]; wishes: string[] }

export const themes: Theme[] = [
  {
    topic: 'Voirie et circulation',
    service: 'Direction de la voirie',
    things:
      'le trottoir|la chaussée|le passage piéton|le ralentisseur|la piste cyclable|le feu tricolore|le rond-point|le sens unique|l’éclairage public|la plaque d’égout|le panneau de limitation|le pont',
    wishes: 'réparer|élargir|signaler|sécuriser|éclairer|déneiger',
  },
  {
    topic: 'Stationnement',
    service: 'Direction de la voirie',
    things:
      'le parking|l’horodateur|la zone bleue|la carte de résident|la place réservée aux personnes handicapées|l’arceau à vélos|la borne de recharge|l’aire de livraison|le parking relais',
    wishes: 'obtenir|agrandir|déplacer|contrôler|prolonger',
  },
  {
    topic: 'Écoles et cantines',
    service: 'Enfance et éducation',
    things:
      'la cantine|la garderie du matin|le dortoir de la maternelle|la cour de l’école|l’étude surveillée|le car scolaire|le préau|les sanitaires de l’école|l’inscription scolaire|le repas végétarien',
    wishes: 'rénover|ouvrir plus tard|réserver|isoler|organiser',
  },
  {
    topic: 'Petite enfance',
    service: 'Enfance et éducation',
    things:
      'la crèche municipale|la halte-garderie|la commission d’attribution|le relais des assistantes maternelles|la ludothèque|le jardin d’enfants|la place en crèche',
    wishes: 'obtenir|ouvrir le mercredi|agrandir|expliquer',
  },
  {
    topic: 'Propreté, arbres et jardins',
    service: 'Espaces publics',
    things:
      'la poubelle de rue|le conteneur à verre|la collecte des encombrants|la déchèterie|le composteur partagé|le platane|la haie|le square|l’aire de jeux|la fontaine|le jardin partagé|le canisite',
    wishes: 'vider|tailler|planter|nettoyer|remplacer|fermer la nuit',
  },
  {
    topic: 'Bruit et tranquillité',
    service: 'Tranquillité publique',
    things:
      'la terrasse du bar|le chantier de nuit|le terrain de pétanque|la salle des fêtes|le groupe électrogène|la sirène|le quai de livraison|la soufflerie|le feu d’artifice',
    wishes: 'limiter|déplacer|contrôler|interdire après 22 heures',
  },
  {
    topic: 'Urbanisme et habitat',
    service: 'Urbanisme',
    things:
      'le permis de construire|la déclaration préalable|le plan local d’urbanisme|le ravalement de façade|l’aide à la rénovation|le logement insalubre|la friche|l’immeuble en péril|l’antenne relais',
    wishes: 'consulter|contester|instruire|démolir|financer',
  },
  {
    topic: 'Sports, culture et associations',
    service: 'Vie locale',
    things:
      'la piscine|la bibliothèque|le gymnase|le conservatoire|le terrain synthétique|la médiathèque|le cinéma municipal|la maison des associations|le skatepark|la subvention aux clubs|le théâtre',
    wishes: 'ouvrir le dimanche|chauffer|réserver|rénover|couvrir',
  },
  {
    topic: 'Solidarités et santé',
    service: 'Action sociale',
    things:
      'le portage de repas|l’épicerie solidaire|la navette des aînés|le colis de fin d’année|le centre de santé|la mutuelle communale|l’accueil de jour|l’aide au chauffage|le banc des aînés',
    wishes: 'demander|prolonger|ouvrir le samedi|financer',
  },
  {
    topic: 'Vie municipale et documents',
    service: 'Affaires générales',
    things:
      'le conseil municipal|la carte d’identité|le registre des délibérations|l’extrait de naissance|le bureau de vote|le budget participatif|la retransmission des séances|le cimetière|le marché de plein air|la foire aux plantes',
    wishes: 'consulter|renouveler|filmer|déplacer|préparer',
  },
].map(theme => ({ ...theme, things: theme.things.split('|'), wishes: theme.wishes.split('|') }))

const ways = 'rue|avenue|place|impasse|quai|chemin|boulevard|square|allée|passage'.split('|')
const names =
  'des Tanneurs|du Lavoir|des Tilleuls|du Moulin|de la Gare|des Remparts|du Puits|de la Fontaine|des Vignes|du Stade|de l’Église|des Acacias|du Port|des Écoles|de la Poste|du Marché|des Cordiers|de la Forge|des Peupliers|du Calvaire|de l’Abattoir|des Jardins|de la Tuilerie|du Four|des Bateliers|de la Source|des Meuniers|du Beffroi|de la Halle|des Charmes|du Viaduc|de la Prairie|des Alouettes|du Pressoir|de l’Écluse|des Carriers|du Belvédère|de la Verrerie|des Sablons|du Gué'.split(
    '|',
  )

/** Four hundred places. */
export const places = ways.flatMap(way => names.map(name => `${way} ${name}`))

export const troubles =
  'rien n’a bougé depuis trois mois|c’est un danger pour les enfants|impossible d’y passer en fauteuil|le bruit dure jusqu’à minuit|les horaires ont encore changé|personne ne répond au téléphone|les travaux n’avancent pas|la facture a doublé|aucun panneau ne le dit|il y a une fuite d’eau|la porte reste fermée|on n’y voit rien le soir|des rats y vivent|la liste d’attente ne bouge pas|les voisins se plaignent|le vent a tout arraché'.split(
    '|',
  )

export const details =
  'Je l’ai déjà signalé au guichet, sans nouvelle.|Nous sommes plusieurs familles dans ce cas.|La photo jointe à mon premier message date du printemps.|J’y passe chaque matin à pied.|Un agent m’a dit que ce n’était pas de son ressort.|La situation est la même depuis l’hiver dernier.|Je voudrais savoir qui décide, et quand.|Le règlement affiché dit pourtant le contraire.|Une solution simple serait d’en parler avec les riverains.|Y a-t-il un budget prévu cette année ?|À qui faut-il écrire pour que cela avance ?|Je ne demande pas l’impossible, seulement une date.'.split(
    '|',
  )

export const replies =
  'Le service est passé sur place la semaine suivant votre message.|Une entreprise a été choisie après mise en concurrence.|Les crédits sont inscrits au budget voté en mars.|La décision revient au conseil municipal, qui se réunit chaque trimestre.|Nous avons demandé un second avis au service concerné.|Les riverains seront prévenus par affiche dix jours avant.|Le règlement est consultable à l’accueil et sur le site.|Cette partie relève d’un autre organisme, à qui nous avons transmis votre question.|Le calendrier dépend de la météo et des livraisons.|Une visite est ouverte à tous le premier samedi du mois.|Nous tenons la liste à jour chaque semaine.|Le numéro de l’accueil reste joignable pour toute urgence.'.split(
    '|',
  )
