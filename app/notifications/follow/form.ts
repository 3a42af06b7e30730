import { z } from 'zod'
import { AddressOnly } from '~/questions/address'
import { rhythms } from './target'

/** What somebody sends to follow, or to join a question. What says which comes beside it, by the names a list's address has. */
export const FollowForm = AddressOnly.extend({ rhythm: z.enum(rhythms).catch('at-once') })
