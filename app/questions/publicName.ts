import { normalWords } from '~/platform/text/personal/normalWords'

/** Signs that look like a letter: what a reader would take the name for, not what it is made of. Unicode TR 39. */
const alike: Record<string, string> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  ɡ: 'g',
  ӏ: 'l',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  ı: 'i',
  ł: 'l',
}

const office =
  /(?:^|\b(?:m|mr|mme|monsieur|madame|the|le|la|l) )(?:maire|prefete?|sous prefete?|mayor|prefect)\b|\bmaire (?:de|d|adjointe?|deleguee?)\b|\badjointe? (?:au maire|a la maire|de)\b/
const body =
  /\b(?:mairie|hotel de ville|municipalite|conseil municipal|conseiller municipal|conseillere municipale|prefecture|police|gendarmerie|tribunal|ministere|town hall|city council|moderat(?:eur|rice|ion|or)|administrat(?:eur|rice|ion|or)|admin|equipe (?:du portail|municipale)|portail|porte voix|service(?:s)? (?:de la|du|des|municipa\w*|technique\w*)|direction (?:de|du|des|generale)|(?:ville|commune|city|town) (?:de|d|du|des|la|le|of)|elue? de)\b/

/**
 * Whether a name shown beside a question would pass for the authority, its staff or somebody who holds office.
 * In: the name as typed; the authority's name, its services' and its officials' (first name and last). A surname that is
 * also a title is somebody's: « Sophie Maire » passes, « Madame le Maire » does not.
 */
export function imitates(name: string, known: { authority: string; services: string[]; officials: string[] }): boolean {
  const seen = lookOf(name)
  if (!seen) return false
  if (office.test(seen) || body.test(seen)) return true
  if (seen === lookOf(known.authority) || known.services.some(service => seen === lookOf(service))) return true
  const words = new Set(seen.split(' '))
  return known.officials.some(official => {
    const theirs = lookOf(official).split(' ')
    return theirs.length > 1 && theirs.every(word => words.has(word))
  })
}

const lookOf = (name: string): string =>
  normalWords(
    [...name.normalize('NFKC').toLowerCase()]
      .map(sign => (/[0-9@$!|]/.test(sign) && !/\p{L}/u.test(name) ? sign : (alike[sign] ?? sign)))
      .join(''),
  )
