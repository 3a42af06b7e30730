import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { running } from '~/platform/running.server'
import { answerWithin, type ChallengePurpose, newChallenge, takeChallenge } from './challenge.server'
import { notAccepted } from './notAccepted.server'
import { readPasskeyAnswer } from './passkeyAnswer'

/**
 * What a device is asked so that its owner shows it: whoever comes to the door (`personId` null: the device itself knows
 * whose it is), or one person whose devices are known.
 */
export async function passkeyOptions(
  purpose: Exclude<ChallengePurpose, 'register'>,
  personId: string | null = null,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const mine = personId
    ? await db.passkey.findMany({ where: { personId }, select: { id: true, transports: true } })
    : undefined
  return generateAuthenticationOptions({
    rpID: new URL(running().settings.origin).hostname,
    challenge: Uint8Array.from(Buffer.from(await newChallenge(purpose, personId), 'base64url')),
    timeout: answerWithin,
    userVerification: 'required',
    allowCredentials: mine,
  })
}

/** Whose device answered, or null: unknown, another origin, a challenge answered before, a counter that fell back. */
export async function whosePasskey(
  sent: unknown,
  purpose: Exclude<ChallengePurpose, 'register'>,
  personId: string | null = null,
): Promise<string | null> {
  const answer = readPasskeyAnswer(sent)
  const kept = answer && (await db.passkey.findUnique({ where: { id: answer.id }, include: { person: true } }))
  if (!kept || kept.person.leftAt || (personId && kept.personId !== personId)) return null
  const { origin } = running().settings
  // The library throws on what it does not accept; whoever sends that has shown nothing.
  const shown = await verifyAuthenticationResponse({
    response: answer as unknown as AuthenticationResponseJSON,
    expectedChallenge: challenge => takeChallenge(challenge, purpose, personId),
    expectedOrigin: origin,
    expectedRPID: new URL(origin).hostname,
    credential: {
      id: kept.id,
      publicKey: Uint8Array.from(kept.publicKey),
      counter: Number(kept.counter),
      transports: kept.transports as AuthenticatorTransport[],
    },
    requireUserVerification: true,
  }).catch(notAccepted)
  if (!shown?.verified) return null
  const counter = BigInt(shown.authenticationInfo.newCounter)
  // Two answers of one moment cannot both carry the counter on.
  const { count } = await db.passkey.updateMany({
    where: { id: kept.id, counter: kept.counter },
    data: { counter, usedAt: now() },
  })
  return count === 1 ? kept.personId : null
}
