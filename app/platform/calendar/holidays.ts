import { addDays, type CivilDate, easter, partsOf } from './civil'

/** Where the authority or the court has its seat: that place's public holidays count, not the citizen's. */
export const zones = [
  'metropole',
  'alsace-moselle',
  'guadeloupe',
  'martinique',
  'guyane',
  'la-reunion',
  'mayotte',
  'saint-martin',
  'saint-barthelemy',
] as const

export type Zone = (typeof zones)[number]

/** `certain: false` marks a day that is a holiday in some communes only, or on which the sources disagree. */
export type Holiday = { date: CivilDate; name: { fr: string; en: string }; certain: boolean }

export function isZone(input: unknown): input is Zone {
  return typeof input === 'string' && (zones as readonly string[]).includes(input)
}

export function isMetropolitan(zone: Zone): boolean {
  return zone === 'metropole' || zone === 'alsace-moselle'
}

/** The public holidays of a year in a zone, in no order. Code du travail L3133-1 (national), L3134-13, L3422-2. */
export function holidaysOf(year: number, zone: Zone): Holiday[] {
  const sunday = easter(year)
  return [
    ...national.map(([day, fr, en]) => ({ date: `${year}-${day}`, name: { fr, en }, certain: true })),
    { date: addDays(sunday, 1), name: { fr: 'lundi de Pâques', en: 'Easter Monday' }, certain: true },
    { date: addDays(sunday, 39), name: { fr: 'Ascension', en: 'Ascension Day' }, certain: true },
    { date: addDays(sunday, 50), name: { fr: 'lundi de Pentecôte', en: 'Whit Monday' }, certain: true },
    ...localHolidays(year, zone, sunday),
  ]
}

/** The holiday that falls on this day, or null. `extra` are local days the editors add (other collectivities, closures). */
export function holidayOn(date: CivilDate, zone: Zone, extra: readonly CivilDate[] = []): Holiday | null {
  if (extra.includes(date)) return { date, name: { fr: 'jour férié local', en: 'local holiday' }, certain: true }
  return holidaysOf(partsOf(date).year, zone).find(holiday => holiday.date === date) ?? null
}

const national = [
  ['01-01', 'jour de l’An', 'New Year’s Day'],
  ['05-01', 'fête du Travail', 'Labour Day'],
  ['05-08', 'victoire de 1945', 'Victory Day 1945'],
  ['07-14', 'fête nationale', 'National Day'],
  ['08-15', 'Assomption', 'Assumption'],
  ['11-01', 'Toussaint', 'All Saints’ Day'],
  ['11-11', 'armistice de 1918', 'Armistice Day'],
  ['12-25', 'Noël', 'Christmas Day'],
] as const

const abolition: Partial<Record<Zone, string>> = {
  mayotte: '04-27',
  martinique: '05-22',
  guadeloupe: '05-27',
  'saint-martin': '05-28',
  guyane: '06-10',
  'saint-barthelemy': '10-09',
  'la-reunion': '12-20',
}

function localHolidays(year: number, zone: Zone, sunday: CivilDate): Holiday[] {
  if (zone === 'alsace-moselle') {
    return [
      { date: `${year}-12-26`, name: { fr: 'Saint-Étienne', en: 'St Stephen’s Day' }, certain: true },
      // L3134-13: only in communes with a Protestant temple or a mixed church, which the zone does not tell.
      { date: addDays(sunday, -2), name: { fr: 'Vendredi saint', en: 'Good Friday' }, certain: false },
    ]
  }
  const name = { fr: 'abolition de l’esclavage', en: 'Abolition of Slavery' }
  const day = abolition[zone]
  const days = day ? [{ date: `${year}-${day}`, name, certain: true }] : []
  // Older sources give 27 May for Saint-Martin.
  return zone === 'saint-martin' ? [...days, { date: `${year}-05-27`, name, certain: false }] : days
}
