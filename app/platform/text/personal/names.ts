import type { Detector } from '../personalData'
import { normalWords } from './normalWords'

/** Somebody named after what they are to the writer, or after a title. */
const kin =
  'voisine?s?|filles?|fils|mari|femme|épouse?|père|mère|frère|s(?:œ|oe)ur|oncle|tante|cousine?|neveu|nièce|grand-père|grand-mère|ami|amie|enfant|bébé|garçon|locataire|propriétaire|collègue|patronne?|compagne|compagnon|conjointe?|belle-mère|beau-père|gendre|bru|nourrice|assistante maternelle|neighbou?r|son|daughter|husband|wife|father|mother|brother|sister|landlord|friend'
const capital = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}\\p{Ll}+)*|\\p{Lu}{2,}(?:-\\p{Lu}{2,})*"
const afterKin = new RegExp(
  `(?<![\\p{L}])(?:(?:[Mm](?:on|a|es|y)|[Ss](?:on|a|es)|[Nn](?:otre|os)|[Ll]eurs?|[Vv](?:otre|os)|[Uu]ne?|[Ll][ea]|[Oo]ur|[Hh](?:is|er)) )(?:${kin})(?:,? )((?:${capital})(?: (?:${capital})){0,2})`,
  'gu',
)
const afterTitle = new RegExp(
  `(?<![\\p{L}])((?:M\\.|Mr\\.?|Mrs\\.?|Ms\\.?|MM\\.|Mme|Mlle|Monsieur|Madame|Mademoiselle|Dr\\.?|Docteur|Docteure|Me|Maître|Pr\\.?) (?:(?:${capital}|de|du|d['’]|le|la)(?: |(?<=['’])|(?![\\p{L}]))){0,9}(?:${capital}))`,
  'gu',
)

/** Before these, a name is a place's: « école Madame-Curie », « rue du Docteur Roux ». */
const ofAPlace =
  /(?:rue|avenue|boulevard|place|impasse|allée|chemin|cours|quai|route|square|école|collège|lycée|gymnase|stade|crèche|parc|jardin|pont|salle|médiathèque|bibliothèque|hôpital|clinique|résidence|arrêt|station|passage|street|school|park)(?: (?:du|de la|de|des|la|le))? $/iu

/** Titles of office are no names: « Madame la Maire », « Monsieur le Préfet ». */
const office =
  /^(?:M\.|Mr\.?|Mme|Mlle|Monsieur|Madame|Mademoiselle) (?:l[ea] |l['’])?(?:Maire|Présidente?|Préf[eè]te?|Directeur|Directrice|Adjointe?|Conseill[eè]re?|Ministre|Députée?|Sénat(?:eur|rice)|Secrétaire|Recteur|Rectrice|Procureure?|Juge|Bonjour|Monsieur|Madame)(?![\p{L}])/iu

export const names: Detector = (text, { names: known }) => {
  const office_ = known.map(normalWords)
  const isKnown = (passage: string) => {
    const bare = normalWords(
      passage.replace(
        /^(?:M\.|Mr\.?|MM\.|Mme|Mlle|Monsieur|Madame|Mademoiselle|Dr\.?|Docteure?|Me|Maître|Pr\.?) /u,
        '',
      ),
    )
    return office_.some(name => name === bare || name.endsWith(` ${bare}`))
  }
  const titled = [...text.matchAll(afterTitle)]
    .filter(found => !office.test(found[0]) && !ofAPlace.test(text.slice(Math.max(0, found.index - 40), found.index)))
    .map(found => ({ kind: 'name' as const, start: found.index, end: found.index + found[0].trimEnd().length }))
  const kindred = [...text.matchAll(afterKin)].map(found => {
    const name = found[1] ?? ''
    const start = found.index + found[0].length - name.length
    return { kind: 'name' as const, start, end: start + name.length }
  })
  return [...titled, ...kindred].filter(({ start, end }) => !isKnown(text.slice(start, end)))
}
