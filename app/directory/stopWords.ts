/**
 * Words that stand in questions of every kind and tell none apart, until the authority says otherwise. The little words
 * of French (« le », « dans ») are passed over by PostgreSQL itself.
 */
export const defaultStopWords = [
  'bonjour',
  'bonsoir',
  'merci',
  'madame',
  'monsieur',
  'svp',
  'question',
  'demande',
  'savoir',
  'connaître',
  'voudrais',
  'aimerais',
  'souhaite',
  'pourquoi',
  'comment',
  'quand',
  'combien',
  'quel',
  'quelle',
  'quels',
  'quelles',
  'peut',
  'faire',
  'avoir',
  'être',
  'mairie',
  'ville',
  'commune',
]
