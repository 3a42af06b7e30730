import type { Detector } from '../personalData'

/** Ways that are nothing else, and ways whose word has another meaning too: « 2 cours de danse », « 1 place de parking ». */
const ways =
  'rue|avenue|av\\.|boulevard|bd\\.?|bld\\.?|impasse|allée|chemin|quai|square|lotissement|sentier|esplanade|ruelle|faubourg|rond-point|venelle|street|road|lane'
const otherWays = 'place|cours|route|passage|résidence|villa|montée|traverse|promenade|clos|hameau|drive'

const anyCase = (list: string) =>
  list.replace(/(^|\|)(\p{L})/gu, (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`)
const number = '(?<![\\p{L}\\d])\\d{1,4}(?:[ \\u00a0]?(?:bis|ter|quater|[a-dA-D](?![\\p{L}])))?,?[ \\u00a0]'
const links = "(?:[ \\u00a0](?:d[eu]s?|la|le|les|aux?|à))*[ \\u00a0](?:[dl]['’])?(?:[dl]['’])?"
const more = "(?:[ \\u00a0-](?:d[eu]s?[ \\u00a0]|[dl]['’]|la[ \\u00a0]|et[ \\u00a0])*\\p{Lu}[\\p{L}'’-]*){0,4}"
// A way may bear a day: « place du 8 mai 1945 ».
const day = '\\d{1,2}(?:er)?[ \\u00a0](?:mai|juin|juillet|août|septembre|novembre)(?:[ \\u00a0]\\d{4})?'
const capital = `(?:\\p{Lu}[\\p{L}'’-]+|${day})`

/** A number and a way: where somebody lives. The way alone is a place of the town, which questions are about. */
const numbered = new RegExp(
  `${number}(?:(?:${anyCase(ways)})(?![\\p{L}])${links}(?:${capital}|\\p{Ll}[\\p{L}'’-]+)|(?:${anyCase(otherWays)})(?![\\p{L}])${links}${capital})${more}`,
  'gu',
)

/** A flat or a staircase with its number. */
const flat =
  /(?<![\p{L}])(?:appartement|appart|appt\.?|apt\.?|logement|porte|escalier)[ \u00a0](?:n°[ \u00a0]?|numéro[ \u00a0])?(?:\d{1,4}[A-Z]?|[A-Z]\d{0,3})(?![\p{L}\d])/giu

/** A broken lamp in front of number 12 is a place, not a home. */
const aPlace =
  /(?:devant|en face|à (?:la )?hauteur|au niveau|à côté|près|proche|à l['’]angle|derrière|jusqu['’]au?|entre|vers|in front of|opposite|near|outside|next to|between)(?:[ \u00a0](?:du|de|le|la|l['’]|n°|numéro|the|number|no\.?|of))*[ \u00a0]?(?:\d{1,4}[ \u00a0](?:et|and)[ \u00a0](?:(?:le|du|the)[ \u00a0])?)?$/iu

export const addresses: Detector = text =>
  [...text.matchAll(numbered), ...text.matchAll(flat)]
    .filter(({ index }) => !aPlace.test(text.slice(Math.max(0, index - 60), index)))
    .map(found => ({ kind: 'address', start: found.index, end: found.index + found[0].length }))
