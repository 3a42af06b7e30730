import { type CivilDate, weekday } from './civil'

const days = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

export function dayName(date: CivilDate, language: 'fr' | 'en'): string {
  return days[language][weekday(date) - 1]!
}
