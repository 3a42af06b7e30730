import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits for a link or a cookie, safe in an address. */
export const newSecret = () => randomBytes(32).toString('base64url')

/** What the database keeps of a secret. */
export const fingerprint = (secret: string) => createHash('sha256').update(secret).digest('base64url')
