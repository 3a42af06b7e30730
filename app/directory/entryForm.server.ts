import type { Kind } from './kinds'
import type { Words } from './named'
import { getOfficial } from './officials.server'
import { typedLines } from './rows'
import { getService } from './services.server'
import { getTopic } from './topics.server'

/** An entry as its form shows it: what one would have typed, and the version to send back. */
export type EntryForm = { name: string; version: number; typed: Record<string, string> }

export async function getEntryForm(kind: Kind, slug: string): Promise<EntryForm | null> {
  if (kind === 'topics') return topicForm(slug)
  return kind === 'services' ? serviceForm(slug) : officialForm(slug)
}

async function topicForm(slug: string): Promise<EntryForm | null> {
  const topic = await getTopic(slug)
  if (!topic) return null
  const { name, version, subject, service, position, closed } = topic
  const typed = {
    nameFr: name.fr,
    nameEn: translated(name),
    subject: subject ?? '',
    service: service?.slug ?? '',
    position: String(position),
  }
  return { name: name.fr, version, typed: { ...typed, closed: closed ? 'yes' : '' } }
}

async function serviceForm(slug: string): Promise<EntryForm | null> {
  const service = await getService(slug)
  if (!service) return null
  const { name, description, version, position, closed } = service
  const typed = {
    nameFr: name.fr,
    nameEn: translated(name),
    descriptionFr: description.fr,
    descriptionEn: translated(description),
    position: String(position),
  }
  return { name: name.fr, version, typed: { ...typed, closed: closed ? 'yes' : '' } }
}

async function officialForm(slug: string): Promise<EntryForm | null> {
  const official = await getOfficial(slug)
  if (!official) return null
  const { name, firstName, lastName, portfolio, version, position, mandates, accounts } = official
  const typed = {
    firstName,
    lastName,
    functionFr: official.function.fr,
    functionEn: translated(official.function),
    portfolioFr: portfolio.fr,
    portfolioEn: translated(portfolio),
    position: String(position),
  }
  return { name: name.fr, version, typed: { ...typed, ...typedLines(mandates), ...typedLines(accounts) } }
}

/** French shown for want of English is not a translation somebody wrote. */
const translated = ({ fr, en }: Words) => (en === fr ? '' : en)
