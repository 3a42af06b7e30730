import { join } from 'node:path'
import { demoPassword } from './accounts/demonstration.server'
import { hashPassword } from './accounts/passwords.server'
import { type Demonstration, readDemonstration } from './demonstrationContent.server'
import { writeHistory } from './demonstrationHistory.server'
import type { Present } from './demonstrationHours'
import { type Cast, writeQuestions } from './demonstrationQuestions.server'
import { leaveWaiting } from './demonstrationWaiting.server'
import { sectionNames, sections } from './directory/authority'
import { addDays, type CivilDate } from './platform/calendar/civil'
import { now, today } from './platform/clock.server'
import { db, type Prisma, type Tx } from './platform/db.server'
import { running } from './platform/running.server'

/** Moves the fictional town into an empty database, its days counted back from now. False when somebody lives there. */
export async function seedDemonstration(): Promise<boolean> {
  const { demo, checkout } = running()
  if (!demo) throw new Error('The demonstration never enters a portal with real data.')
  const content = readDemonstration(join(checkout, 'prisma/demo'))
  const passwordHash = await hashPassword(demoPassword)
  const agentId = await db.$transaction(
    async tx => {
      await tx.$executeRaw`select pg_advisory_xact_lock(${seedLock})`
      if ((await tx.person.count()) + (await tx.question.count()) + (await tx.topic.count()) > 0) return null
      const [first = null] = await moveIn(tx, content, passwordHash)
      return first
    },
    { timeout: 60_000 },
  )
  if (!agentId) return false
  await leaveWaiting(content.waiting, agentId)
  return true
}

const seedLock = 1_886_353_042

/** Returns those who moderate and answer. */
async function moveIn(tx: Tx, content: Demonstration, passwordHash: string): Promise<string[]> {
  const time = sections.time.parse(inYearsAround(now().getUTCFullYear(), content.town.time))
  const zone = time.timeZone
  const present: Present = { now: now(), today: today(zone), zone }
  await writeTown(tx, { ...content.town, time })
  const cast = await writeDirectory(tx, content, present.today)
  cast.agents = await writePeople(tx, content, cast, passwordHash, present)
  await writeHistory(tx, await writeQuestions(tx, content.questions, cast, present))
  return cast.agents
}

async function writeTown(tx: Tx, town: Demonstration['town']) {
  const kept = sectionNames.filter(name => town[name])
  await tx.setting.createMany({
    data: kept.map(name => ({
      key: `authority.${name}`,
      value: sections[name].parse(town[name]) as Prisma.InputJsonObject,
    })),
  })
}

/** The town names its closing days by month and day; the settings keep days. */
function inYearsAround(year: number, time: Record<string, unknown> = {}) {
  const yearly = Array.isArray(time.closingDays) ? time.closingDays.map(String) : []
  return {
    ...time,
    closingDays: [year - 1, year, year + 1, year + 2].flatMap(one => yearly.map(day => `${one}-${day}`)),
  }
}

async function writeDirectory(tx: Tx, { directory }: Demonstration, day: CivilDate): Promise<Cast> {
  const services = await tx.service.createManyAndReturn({
    data: directory.services.map(({ slug, name, description }, position) => ({
      slug,
      position,
      nameFr: name.fr,
      nameEn: name.en,
      descriptionFr: description.fr,
      descriptionEn: description.en,
    })),
  })
  const serviceOf = idBySlug(services)
  const topics = await tx.topic.createManyAndReturn({
    data: directory.topics.map(({ slug, name, subject, service }, position) => ({
      slug,
      position,
      subject,
      nameFr: name.fr,
      nameEn: name.en,
      serviceId: serviceOf.get(service),
    })),
  })
  const officials = await tx.official.createManyAndReturn({
    data: directory.officials.map(({ slug, firstName, name, function: held, portfolio, accounts }, position) => ({
      slug,
      position,
      firstName,
      lastName: name,
      functionFr: held.fr,
      functionEn: held.en,
      portfolioFr: portfolio.fr,
      portfolioEn: portfolio.en,
      accounts,
    })),
  })
  const officialOf = idBySlug(officials)
  const ago = (days: number) => new Date(`${addDays(day, -days)}T00:00:00Z`)
  await tx.mandate.createMany({
    data: directory.officials.flatMap(({ slug, mandates }) =>
      mandates.map(({ capacity, startedDaysAgo, endedDaysAgo }) => ({
        officialId: officialOf.get(slug)!,
        capacity,
        startsOn: ago(startedDaysAgo),
        endsOn: endedDaysAgo === undefined ? null : ago(endedDaysAgo),
      })),
    ),
  })
  return { topics: idBySlug(topics), services: serviceOf, officials: officialOf, agents: [] }
}

/** Returns those who moderate and answer. */
async function writePeople(
  tx: Tx,
  { people }: Demonstration,
  cast: Cast,
  passwordHash: string,
  present: Present,
): Promise<string[]> {
  const arrived = present.now.getTime() - 240 * 86_400_000
  const rows = await tx.person.createManyAndReturn({
    data: people.map(({ email, firstName, name, function: held, roles, service, official }, index) => ({
      email,
      firstName,
      lastName: name,
      function: held,
      roles,
      passwordHash,
      // Lists show them in the order of their invention.
      createdAt: new Date(arrived + index),
      serviceId: service && cast.services.get(service),
      officialId: official && cast.officials.get(official),
    })),
  })
  return rows.filter(({ roles }) => roles.includes('agent')).map(({ id }) => id)
}

function idBySlug(rows: { id: string; slug: string }[]): Map<string, string> {
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}
