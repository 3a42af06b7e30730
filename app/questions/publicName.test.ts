import { expect, it } from 'vitest'
import { imitates } from './publicName'

const known = {
  authority: 'Montbrac',
  services: ['Voirie et propreté', 'État civil'],
  officials: ['Hélène Marchand', 'Jean-Luc Besson'],
}

it.each([
  'Mairie de Montbrac',
  'MAIRIE',
  'La mairie',
  'Ville de Montbrac',
  'Montbrac',
  'Madame le Maire',
  'Le Maire',
  'M. le maire',
  'Hélène Marchand',
  'Helene MARCHAND',
  'Marchand Hélène',
  'Hélène Marchand, officiel',
  'jean luc besson',
  'Маirіе',
  'M4irie',
  'Modérateur',
  'Administrateur',
  'L’équipe du portail',
  'Voirie et propreté',
  'Service de la voirie',
  'Police municipale',
  'Adjointe au maire',
  'Préfecture',
])('%s would pass for somebody else', name => {
  expect(imitates(name, known)).toBe(true)
})

it.each([
  '',
  'Sophie Maire',
  'Hélène',
  'Marchand',
  'Claire Marchand',
  'Une habitante de Montbrac',
  'Un riverain du quartier de la Gare',
  'Ahmed B.',
  'Jean 59',
  'Ильин',
  'Ωmega',
  'Lemaire',
  'Villemin',
  'Élise & Tom',
])('%s is somebody’s own', name => {
  expect(imitates(name, known)).toBe(false)
})
