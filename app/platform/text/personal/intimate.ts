import type { Detector, PersonalKind } from '../personalData'

/**
 * Words of health, of disability and of minors count when the sentence is about somebody: "places handicapées" is the
 * town's business, « mon fils est handicapé » is a child's.
 */
const health =
  'cancer|tumeur|leucémie|chimiothérapie|radiothérapie|diabète|diabétiques?|dépression|dépressif|dépressive|burn-?out|vih|sida|séropositi(?:f|ve)|schizophr[èé]n(?:e|ie)|bipolaire|psychiatr(?:e|ie|ique)|dialyse|greffe|affection de longue durée|ald|hospitalisée?|hospitalisation|opération chirurgicale|maladie|malade|enceinte|grossesse|fausse couche|ivg|avortement|alcoolique|alcoolisme|toxicomane|épilep(?:sie|tique)|alzheimer|parkinson|sclérose en plaques|asthm(?:e|atique)|hépatite|tuberculose|avc|infarctus|suicid\\p{L}*|anorexi(?:e|que)|ordonnance|traitement médical|certificat médical|allergi(?:e|que)s?|depression|diabetes|pregnant|disease|illness|chemotherapy'
const disability =
  'handicap|handicapée?s?|fauteuil roulant|rqth|mdph|cmi|aah|aeeh|pch|invalidité|invalide|malvoyante?|aveugle|sourde?|malentendante?|autis(?:te|me)|trisomi(?:e|que)|dyslexi(?:e|que)|tdah|polyhandicapée?|paraplégi(?:e|que)|tétraplégi(?:e|que)|amputée?|disabled|disability|wheelchair|blind|deaf'

const somebody =
  /(?<![\p{L}])(?:je|j['’]ai|j['’]étais|me|moi|mon|ma|mes|notre|nos|son|sa|ses|leur|lui|il est|elle est|il a|elle a|my|our|his|her|i am|i['’]m|i have)(?![\p{L}])/iu

const child =
  /(?<![\p{L}])(?:(?:mon|ma|mes|notre|nos|son|sa|ses|leurs?|my|our|his|her) (?:fils|filles?|enfants?|bébé|garçon|petit-fils|petite-fille|neveu|nièce|son|daughter|child|children|baby|kids?))(?: (?:est|a|is))?,? (?:(?:de|âgée?s? de|aged?|of|qui a|is) )?(?:(?:[1-9]|1[0-7]) (?:ans?(?: et demi)?|mois)(?![\p{L}])|(?:[1-9]|1[0-7])(?: years? old)?(?![\p{L}\d]))/giu
const young =
  /(?<![\p{L}])(?:âgée?s? de (?:[1-9]|1[0-7]) (?:ans?|mois)|mineure? (?:non accompagnée?|isolée?)|aged (?:[1-9]|1[0-7]))(?![\p{L}\d])/giu
const born =
  /(?<![\p{L}])(?:née? le|date de naissance(?: :)?|born on) (?:\d{1,2}(?:er)? ?[/.\- ] ?(?:\d{1,2}|\p{L}{3,9}\.?) ?[/.\- ] ?\d{2,4})(?!\d)/giu

export const intimate: Detector = text => [
  ...plain(text, born, 'birth'),
  ...plain(text, child, 'minor'),
  ...plain(text, young, 'minor'),
  ...ofSomebody(text, whole(health), 'health'),
  ...ofSomebody(text, whole(disability), 'disability'),
]

const whole = (list: string) => new RegExp(`(?<![\\p{L}])(?:${list})(?![\\p{L}])`, 'giu')

function plain(text: string, pattern: RegExp, kind: PersonalKind) {
  return [...text.matchAll(pattern)].map(found => ({ kind, start: found.index, end: found.index + found[0].length }))
}

/** Each sentence is read once: one without an end, full of such words, must not be read again for each of them. */
function ofSomebody(text: string, pattern: RegExp, kind: PersonalKind) {
  return [...text.matchAll(/[^.!?\n]+/gu)]
    .filter(({ 0: sentence }) => somebody.test(sentence))
    .flatMap(({ 0: sentence, index }) =>
      plain(sentence, pattern, kind).map(({ start, end }) => ({ kind, start: start + index, end: end + index })),
    )
}
