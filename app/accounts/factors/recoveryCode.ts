import { codesOf } from '../typedCode'

/** How many codes a sheet holds, and how long each is: ten of 24 signs are some 46 bits, kept behind argon2id. */
export const sheet = 10
export const recoveryLength = 10
export const { write: recoveryCode, read: readRecoveryCode } = codesOf(recoveryLength, 5)
