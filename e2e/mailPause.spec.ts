import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { SMTPServer } from 'smtp-server'
import { ownPortal, ownPortalTakes } from './support/portal'

test('an address refused for good is told where its owner and an agent look, and taken up again by a button', async ({
  browser,
}) => {
  ownPortalTakes()
  const received: string[] = []
  let refused = ''
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _, done) =>
      done(address === refused ? Object.assign(new Error('5.1.1 nobody here'), { responseCode: 550 }) : null),
    onData(stream, session, done) {
      stream.resume()
      stream.on('end', () => {
        received.push(...session.envelope.rcptTo.map(({ address }) => address))
        done()
      })
    },
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const portal = await ownPortal(3942, { SMTP_URL: `smtp://127.0.0.1:${port}` })
  const email = 'perdue@example.org'
  const { track, reference } = await portal.asks(email, 'Pourquoi la fontaine est-elle à sec ?')
  await expect.poll(() => received.filter(one => one === email).length).toBe(2)

  // Her mailbox is closed: what is published now comes back.
  refused = email
  await portal.publishes(reference)
  const page = await (await browser.newContext({ baseURL: portal.origin, javaScriptEnabled: false })).newPage()
  await expect
    .poll(async () => {
      await page.goto(track)
      return page.getByText('Nos messages nous reviennent').count()
    })
    .toBe(1)
  const desk = await (await portal.http.get(`/desk/questions/${reference}`)).text()
  expect(desk).toContain('Les messages à cette adresse sont refusés')

  // It works again: she says so, and asks for her links, which arrive.
  refused = ''
  await page.getByRole('button', { name: 'Écrivez-moi de nouveau' }).click()
  await expect(page.getByText('Nos messages nous reviennent')).toHaveCount(0)
  await portal.post('/track', { email })
  await expect.poll(() => received.filter(one => one === email).length).toBe(3)
  await page.context().close()
  await portal.close()
  await new Promise<void>(resolve => server.close(() => resolve()))
})
