import { randomUUID } from 'node:crypto'
import { madeUp } from './madeUp'
import type { ownPortal } from './portal'

type Portal = Awaited<ReturnType<typeof ownPortal>>

/** A word found nowhere else, and the one address whose mails may hold it (none: nobody's). */
export type Plant = { what: string; word: string; owner: string }

/**
 * Leaves words that must never be read by others where the portal keeps such words: addresses, what an author took out,
 * what nobody published, what is said between agents, what one person alone was answered.
 */
export async function plantSecrets({ post, pressLink, http, publishes }: Portal): Promise<Plant[]> {
  const plants: Plant[] = []
  const plant = (what: string, owner = '') => {
    const word = `graine${madeUp(12)}`
    plants.push({ what, word, owner })
    return word
  }
  const somebody = (what: string) => {
    const word = plant(`address ${what}`)
    const email = `${word}@example.org`
    for (const one of plants) if (one.word === word) one.owner = email
    return email
  }
  const ask = async (email: string, body: string, more: Record<string, string> = {}) => {
    const title = `Une question de ${madeUp()} pour la mairie ?`
    await post('/questions/new', { title, body, email, addressee: 'unknown', ...more })
    const track = await pressLink(email, '/confirm/')
    return { track, reference: /\b\d{4}-\d{6}\b/.exec(await (await http.get(track)).text())?.[0] ?? '' }
  }
  const act = async (reference: string, name: string, form: Record<string, string>) => {
    const path = `/desk/questions/${reference}/${name}`
    const version = /name="version"[^>]*value="(\d+)"/.exec(await (await http.get(path)).text())?.[1] ?? ''
    return post(path, { version, commandId: randomUUID(), ...form })
  }

  const neverConfirmed = somebody('of a question never confirmed')
  await post('/questions/new', {
    title: `Une question ${plant('title never confirmed', neverConfirmed)} en attente ?`,
    body: `Elle dit ${plant('text never confirmed', neverConfirmed)} et rien d’autre.`,
    email: neverConfirmed,
    addressee: 'unknown',
  })

  const waiting = somebody('of a question being read')
  await ask(waiting, `Elle dit ${plant('text being read', waiting)}, que personne n’a encore lu.`)

  const published = somebody('of a published question')
  const removed = plant('address in the text, taken out by its author', published)
  const { reference: seen } = await ask(published, `Écrivez-moi à ${removed}@example.org, c’est pressé.`, {
    mask: `body:email:${removed}@example.org`,
  })
  await publishes(seen)

  const declined = somebody('of a question not published')
  const { reference: refused } = await ask(declined, `Elle dit ${plant('text not published', declined)} du voisin.`)
  const message = `Merci d’ôter ${plant('words to its author', declined)} de votre texte.`
  await act(refused, 'decline', { article: '3', reason: `Vise ${plant('reason between agents')}`, message })

  const hidden = somebody('of a hidden question')
  const { reference: gone } = await ask(hidden, `Elle dit ${plant('text hidden', hidden)}, visible un instant.`)
  await publishes(gone)
  await act(gone, 'hide', { reason: 'personal-data' })

  const answered = somebody('of somebody answered alone')
  const { reference: own } = await ask(answered, `Elle dit ${plant('text answered alone', answered)} et attend.`)
  await act(own, 'answer', {
    body: `Votre carte est refusée : ${plant('private answer', answered)}.`,
    nature: 'decision',
    outcome: 'negative',
    ground: 'conditions',
    explanation: `Le dossier ${plant('private explanation', answered)} est incomplet.`,
    subject: 'resident-card',
    visibility: 'private',
    signerName: 'Claire Dubois',
    signerCapacity: 'Adjointe à la voirie',
    remedyNotice: 'Tribunal administratif, deux mois.',
  })

  const follower = somebody('of a follower')
  await post('/follow', { email: follower, topic: 'stationnement' })
  await pressLink(follower, '/follow/confirm/')
  return plants
}
