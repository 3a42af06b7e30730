import { isLanguage } from '~/platform/i18n/language'
import { words } from './messages/words'
import { absolute, post } from './post.server'

type Event = { id: string; data: Record<string, unknown> }

const idsIn = (list: unknown) => (Array.isArray(list) ? list.filter(id => typeof id === 'string') : [])

/** Tells a colleague what somebody who left has handed over to them. */
export async function tellHandedOver(event: Event): Promise<void> {
  const { personId, toId } = event.data
  const [questions, answers] = [idsIn(event.data.questions), idsIn(event.data.answers)]
  if (typeof toId !== 'string' || typeof personId !== 'string' || questions.length + answers.length === 0) return
  await post(`handed over ${event.id}`, async tx => {
    const person = await tx.person.findUnique({ where: { id: toId } })
    const leaver = await tx.person.findUnique({ where: { id: personId } })
    if (!person || person.leftAt || !leaver) return null
    const rows = await tx.question.findMany({
      where: { OR: [{ id: { in: questions } }, { answers: { some: { id: { in: answers } } } }] },
      select: { reference: true, title: true },
      orderBy: { createdAt: 'asc' },
    })
    const language = isLanguage(person.language) ? person.language : 'fr'
    const told = words[language].handedOver
    const name = `${leaver.firstName} ${leaver.lastName}`.trim() || leaver.email
    return {
      to: person.email,
      language,
      subject: told.subject(name),
      parts: [
        { kind: 'text', words: told.lead(name, rows.length) },
        ...rows.map(({ reference, title }) => ({
          kind: 'link' as const,
          words: `${reference} · ${title}`,
          href: absolute(`/desk/questions/${reference}`),
        })),
        { kind: 'text', words: told.drafts },
      ],
    }
  })
}
