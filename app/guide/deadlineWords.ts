import type { Source } from './rules'
import type { Text } from './texts'

/** The sentences of « comment cette date est calculée », and where the way of counting itself is written. */
const plural = (count: number) => (count > 1 ? 's' : '')

export const whyStart: Text = { fr: 'Le jour de départ. Il ne compte pas.', en: 'The starting day. It does not count.' }

export function whyPeriod(unit: 'months' | 'days' | 'workingDays', count: number): Text {
  const s = plural(count)
  return {
    months: {
      fr: `${count} mois, du même jour au même jour du mois.`,
      en: `${count} month${s}, same day of the month.`,
    },
    days: { fr: `${count} jour${s}.`, en: `${count} day${s}.` },
    workingDays: { fr: `${count} jour${s} ouvré${s}.`, en: `${count} working day${s}.` },
  }[unit]
}

export function whyDistance(months: number, abroad: boolean): Text {
  const s = plural(months)
  return abroad
    ? { fr: `${months} mois de plus : vous habitez à l’étranger.`, en: `${months} more month${s}: you live abroad.` }
    : {
        fr: `${months} mois de plus : vous et le tribunal êtes séparés par la mer.`,
        en: `${months} more month${s}: you and the court are an ocean apart.`,
      }
}

export const whyFranc: Text = {
  fr: 'Le délai est « franc » : le dernier jour ne compte pas non plus, on ajoute un jour.',
  en: 'The period is “clear”: the last day does not count either, so one day is added.',
}

export function whyRoll(reason: Text): Text {
  return {
    fr: `Le délai finissait un jour non travaillé (${reason.fr}) : il va au jour travaillé suivant.`,
    en: `The period ended on a non-working day (${reason.en ?? reason.fr}): it runs to the next working day.`,
  }
}

export function whyCap(months: number): Text {
  return { fr: `Jamais plus tard que ${months} mois après.`, en: `Never later than ${months} months after.` }
}

export const whySafe: Text = {
  fr: 'Date prudente : sans le jour ajouté, et toujours un jour travaillé.',
  en: 'Cautious date: without the added day, and always a working day.',
}

export const whyBorrowed: Text = {
  fr: 'Date prudente : celle du délai ordinaire, car la date plus lointaine n’est pas sûre.',
  en: 'Cautious date: that of the ordinary period, because the later one is not certain.',
}

export const whyCreates: Text = {
  fr: 'Ce jour-là, le silence devient une décision. N’agissez contre elle qu’à partir du lendemain.',
  en: 'That day silence becomes a decision. Only act against it from the next day on.',
}

export const whyExtended: Text = {
  fr: 'Au plus tard, si l’on vous a écrit que le délai était prolongé.',
  en: 'At the latest, if you were told in writing that the period was extended.',
}

export const whyNone: Record<NoDate, Text> = {
  requires: { fr: 'Il manque un élément pour donner une date.', en: 'Something is missing to give a date.' },
  'not-applicable': { fr: 'Cette règle ne s’applique pas à votre situation.', en: 'This rule does not fit your case.' },
  excluded: {
    fr: 'Ce délai ne s’applique pas ou ne se compte pas ici.',
    en: 'This period does not apply or cannot be counted here.',
  },
  'outside-period': {
    fr: 'C’était trop tard : aucun nouveau délai ne s’ouvre.',
    en: 'It was too late: no new period opens.',
  },
  'no-rule-then': { fr: 'Une autre règle s’appliquait à cette date.', en: 'Another rule applied at that date.' },
  'no-period': { fr: 'Pas de date sûre : demandez conseil.', en: 'No certain date: ask for advice.' },
}

/** Why the engine gives no date at all. */
export type NoDate = 'requires' | 'not-applicable' | 'excluded' | 'outside-period' | 'no-rule-then' | 'no-period'

export const countingSources = {
  distance: [{ article: 'CJA R421-7' }],
  franc: [{ article: 'CE, 5 octobre 2018, n° 409579' }, { article: 'CE, 15 décembre 2023, n° 472836' }],
  roll: [{ article: 'CE, 19 septembre 2014, n° 362568' }],
} satisfies Record<string, Source[]>
