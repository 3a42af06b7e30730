import { listOfficials, type Official } from '~/directory/officials.server'
import { listServices } from '~/directory/services.server'
import { listTopics } from '~/directory/topics.server'
import type { Language } from '~/platform/i18n/language'
import type { AskChoices } from './askChoices'

/** What about, and to whom: the topics and services that are open and the officials in office. */
export async function getAskChoices(language: Language): Promise<AskChoices> {
  const [topics, services, officials] = await Promise.all([listTopics(), listServices(), listOfficials()])
  return {
    topics: topics.map(({ slug, name }) => ({ slug, name: name[language] })),
    services: services.map(({ slug, name }) => ({ slug, name: name[language] })),
    officials: officials.map(official => ({ slug: official.slug, name: withFunction(official, language) })),
  }
}

const withFunction = ({ name, function: role }: Official, language: Language) =>
  [name[language], role[language]].filter(Boolean).join(', ')
