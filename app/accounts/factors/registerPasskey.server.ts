import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { running } from '~/platform/running.server'
import { answerWithin, newChallenge, takeChallenge } from './challenge.server'
import { notAccepted } from './notAccepted.server'
import { readPasskeyAnswer } from './passkeyAnswer'
import { firstCodes } from './recoveryCodes.server'
import { keepOnlySession, type Mine } from './sessionsAfter.server'

type Owner = Mine & { email: string; name: string }

/** More than anybody has devices. */
const most = 20

/** What a device is asked when its owner wants to register it. */
export async function registrationOptions(
  owner: Owner,
  portal: string,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const known = await db.passkey.findMany({ where: { personId: owner.id }, select: { id: true, transports: true } })
  return generateRegistrationOptions({
    rpName: portal,
    rpID: new URL(running().settings.origin).hostname,
    userName: owner.email,
    userDisplayName: owner.name,
    userID: Uint8Array.from(Buffer.from(owner.id)),
    challenge: Uint8Array.from(Buffer.from(await newChallenge('register', owner.id), 'base64url')),
    timeout: answerWithin,
    attestationType: 'none',
    excludeCredentials: known,
    // Found again without a name being typed, and opened by a finger, a face or a PIN: two factors in one.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

export type PasskeyRegistered =
  | { ok: true; codes: string[] | null; cookie: string }
  | { ok: false; reason: 'refused' | 'too-many' }

/**
 * Keeps a device's public key under the name its owner gave. Other sessions end; this one counts as opened by it, under
 * `cookie`.
 */
export async function registerPasskey(owner: Owner, name: string, sent: unknown): Promise<PasskeyRegistered> {
  if ((await db.passkey.count({ where: { personId: owner.id } })) >= most) return { ok: false, reason: 'too-many' }
  const credential = await checked(owner.id, sent)
  if (!credential) return { ok: false, reason: 'refused' }
  const { id, publicKey, counter, transports = [] } = credential
  return db.$transaction(async tx => {
    const kept = { id, personId: owner.id, name, publicKey, counter: BigInt(counter), transports, createdAt: now() }
    const { count } = await tx.passkey.createMany({ data: [kept], skipDuplicates: true })
    if (count === 0) return { ok: false, reason: 'refused' }
    const codes = await firstCodes(tx, owner.id)
    const cookie = await keepOnlySession(tx, owner, { second: true })
    await record(tx, {
      name: 'person.secured',
      data: { personId: owner.id, what: 'passkey-added' },
      actorId: owner.id,
    })
    return { ok: true, codes, cookie }
  })
}

async function checked(personId: string, sent: unknown) {
  const answer = readPasskeyAnswer(sent)
  if (!answer) return null
  const { origin } = running().settings
  // The library throws on what it does not accept; whoever sends that has registered nothing.
  const registered = await verifyRegistrationResponse({
    response: answer as unknown as RegistrationResponseJSON,
    expectedChallenge: challenge => takeChallenge(challenge, 'register', personId),
    expectedOrigin: origin,
    expectedRPID: new URL(origin).hostname,
    requireUserVerification: true,
  }).catch(notAccepted)
  return registered?.registrationInfo?.credential ?? null
}
