import { expect, type Page } from '@playwright/test'
import { TOTP } from 'otpauth'

/** What an authenticator application shows for a secret, so many half minutes from now. */
export const codeOf = (secret: string, later = 0) =>
  new TOTP({ secret, digits: 6, period: 30 }).generate({ timestamp: Date.now() + later * 30_000 })

export type Telephone = { secret: string; codes: string[] }

/** From « Ma sécurité », links a telephone and keeps the sheet of codes. */
export async function linkTelephone(page: Page): Promise<Telephone> {
  await page.goto('/desk/security')
  await page.getByRole('button', { name: 'Utiliser mon téléphone' }).click()
  const secret = (await page.locator('#secret').innerText()).replace(/\s/g, '')
  await page.getByLabel('Le code de six chiffres que l’application montre').fill(codeOf(secret))
  await page.getByRole('button', { name: 'Relier' }).click()
  await expect(page.getByRole('heading', { name: 'Vos dix codes de secours' })).toBeVisible()
  const codes = await page.locator('#codes code').allInnerTexts()
  return { secret, codes }
}

/** A device that keeps passkeys and is unlocked when asked: Chromium's own virtual authenticator. */
export async function unlockedDevice(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    /** Whether its owner unlocks it when asked. */
    unlocks: (isUserVerified: boolean) =>
      devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    credentials: async () => (await devtools.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    add: (credential: Awaited<ReturnType<typeof devtools.send<'WebAuthn.getCredentials'>>>['credentials'][number]) =>
      devtools.send('WebAuthn.addCredential', { authenticatorId, credential }),
    remove: (credentialId: string) => devtools.send('WebAuthn.removeCredential', { authenticatorId, credentialId }),
  }
}
