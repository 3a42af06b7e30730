import { expect, test } from '@playwright/test'
import { ownPortal, ownPortalTakes } from './support/portal'

test('a week later, by `portal clock`, one mail tells what the week brought', async () => {
  ownPortalTakes()
  const portal = await ownPortal(3941)
  await portal.post('/follow', { email: 'lectrice@example.org', rhythm: 'weekly' })
  await portal.pressLink('lectrice@example.org', '/follow/confirm/')
  const title = 'Quand le kiosque du parc sera-t-il repeint ?'
  const { reference } = await portal.asks('voisin@example.org', title)
  await portal.publishes(reference)

  expect((await portal.command('clock', '+8d')).code).toBe(0)
  const weekly = async () =>
    (await portal.mailsTo('lectrice@example.org')).filter(mail => mail.subject.includes('Votre semaine'))
  await expect.poll(async () => (await weekly()).length).toBe(1)
  expect((await weekly())[0]?.text).toContain(title)
  await portal.close()
})
