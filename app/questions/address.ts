import { z } from 'zod'
import { cleanLine } from '~/platform/text/cleanText'
import { isEmail } from './draft'

/** A form that asks for an e-mail address and nothing else. */
export const AddressOnly = z.object({
  email: z
    .string('missing')
    .transform(text => cleanLine(text).toLowerCase())
    .refine(Boolean, 'missing')
    .refine(isEmail, 'wrong'),
})
