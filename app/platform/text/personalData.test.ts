import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData, withoutPassage } from './personalData'

const told = (text: string, known = {}) => findPersonalData(text, known).map(({ kind, words }) => [kind, words])

describe('what a text tells of somebody', () => {
  it.each([
    ['Écrivez-moi à jeanne.petit+ville@exemple.fr.', 'email', 'jeanne.petit+ville@exemple.fr'],
    ['Mon adresse : jeanne (at) exemple.fr, merci', 'email', 'jeanne (at) exemple.fr'],
    ['Rappelez-moi au 06 12 34 56 78 le soir', 'phone', '06 12 34 56 78'],
    ['Rappelez-moi au 06.12.34.56.78.', 'phone', '06.12.34.56.78'],
    ['au +33 6 12 34 56 78', 'phone', '+33 6 12 34 56 78'],
    ['au 0033612345678', 'phone', '0033612345678'],
    ['au +33 (0)6 12 34 56 78', 'phone', '+33 (0)6 12 34 56 78'],
    ['au +262 692 12 34 56 à Saint-Denis', 'phone', '+262 692 12 34 56'],
    ['Mon IBAN est FR14 2004 1010 0505 0001 3M02 606.', 'iban', 'FR14 2004 1010 0505 0001 3M02 606'],
    ['Numéro 2 69 05 49 588 157 80', 'socialSecurity', '2 69 05 49 588 157 80'],
    ['Numéro 255081416802538', 'socialSecurity', '255081416802538'],
    ['une voiture AB-123-CD stationne', 'plate', 'AB-123-CD'],
    ['une voiture AB 123 CD stationne', 'plate', 'AB 123 CD'],
    ['ab-123-cd gêne le passage', 'plate', 'ab-123-cd'],
    ['la vieille 1234 VB 33 est ventouse', 'plate', '1234 VB 33'],
    ['J’habite 12 bis rue des Lilas, au fond', 'address', '12 bis rue des Lilas'],
    ['J’habite au 4, avenue du Général Leclerc', 'address', '4, avenue du Général Leclerc'],
    ['je vis 7 rue des lilas avec ma mère', 'address', '7 rue des lilas'],
    ['nous sommes au 3 place Jean Jaurès ici', 'address', '3 place Jean Jaurès'],
    ['J’habite 5 place du 8 mai 1945, à gauche', 'address', '5 place du 8 mai 1945'],
    ['dans mon immeuble, appartement 24', 'address', 'appartement 24'],
    ['Le chien de Mme Lefèvre aboie', 'name', 'Mme Lefèvre'],
    ['monsieur le maire, M. Jean-Paul Durand bloque', 'name', 'M. Jean-Paul Durand'],
    ['Mon voisin Karim laisse ses poubelles', 'name', 'Karim'],
    ['ma fille Léa Martin attend une place', 'name', 'Léa Martin'],
    ['Mon fils, né le 12/03/2017, attend', 'birth', 'né le 12/03/2017'],
    ['pour ma fille de 8 ans à la cantine', 'minor', 'ma fille de 8 ans'],
    ['Je suis suivie pour un cancer depuis mai', 'health', 'cancer'],
    ['mon père est handicapé', 'disability', 'handicapé'],
    ['My daughter is 7 and goes to school', 'minor', 'My daughter is 7'],
  ])('%s', (text, kind, words) => {
    expect(told(text)).toContainEqual([kind, words])
  })

  it.each([
    'Le lampadaire devant le 12 rue des Lilas est éteint depuis mardi.',
    'Pourquoi la rue Victor-Hugo est-elle fermée ?',
    'Combien de places handicapées sur le parking de la gare ?',
    'Le numéro 3919 et le 15 sont-ils affichés ? Question 2026-000123 du 12/03/2026.',
    'Le budget de 1 234 567,89 euros voté le 12 mai 2026',
    'La rue du Docteur Roux et l’école Madame Curie',
    'Madame la Maire, Monsieur le Préfet, bonjour',
    'Le règlement (UE) 2016/679 et la loi 2025-1129',
    'Les enfants de 8 ans paient-ils la piscine ?',
    'Il reste 1 place de parking et 2 cours de danse par semaine.',
    'La ligne 12 place 45 personnes par bus.',
    'La campagne de dépistage du cancer a-t-elle lieu à la mairie ?',
  ])('leaves alone: %s', text => {
    expect(told(text)).toEqual([])
  })

  it('refuses look-alikes whose check digits are wrong', () => {
    expect(told('FR15 2004 1010 0505 0001 3M02 606')).toEqual([])
    expect(told('2 69 05 49 588 157 81')).toEqual([])
  })

  it('knows the authority’s own number and the names of those who hold office', () => {
    const known = { contacts: ['05 56 00 00 01', 'mairie@exemple.fr'], names: ['Hélène Marchand'] }
    expect(
      told('J’ai appelé le 0556000001, écrit à mairie@exemple.fr et à Mme Hélène Marchand et Mme Marchand', known),
    ).toEqual([])
  })

  it('takes one passage out and touches nothing else', () => {
    const text = 'Appelez le 06 12 34 56 78, merci.'
    const [passage] = findPersonalData(text)
    expect(passage && withoutPassage(text, passage, '[téléphone]')).toBe('Appelez le [téléphone], merci.')
  })

  it('never overlaps, keeps order and bears any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => {
        const found = findPersonalData(text)
        for (const [index, { start, end, words }] of found.entries()) {
          expect(text.slice(start, end)).toBe(words)
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0)
        }
      }),
    )
  })

  it('reads the longest text in a time that grows with its length', () => {
    for (const sign of ['1 ', 'a', '12 rue ', 'M. A', 'A@', 'FR', '0', ' -', 'mon fils '])
      expect(findPersonalData(sign.repeat(20_000 / sign.length)).length).toBeLessThan(20_000)
  })
})
