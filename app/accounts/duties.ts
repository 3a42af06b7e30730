import { z } from 'zod'
import { roles } from './permissions'

/** The roles an administrator hands out; being a citizen is nobody's to give. */
export const deskRoles = roles.filter(role => role !== 'citizen')
export type DeskRole = Exclude<(typeof roles)[number], 'citizen'>

const several = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform(value => [value].flat().filter((role): role is DeskRole => deskRoles.includes(role as DeskRole)))
  .refine(chosen => chosen.length > 0, 'missing')

/** What somebody is here for. Two roles mean nothing without the service or the official they speak for. */
export const dutiesFields = {
  roles: several,
  service: z.string().trim().default(''),
  official: z.string().trim().default(''),
}

type Duties = { roles: DeskRole[]; service: string; official: string }

export function dutiesComplete(duties: Duties, context: z.RefinementCtx) {
  if (duties.roles.includes('service') && !duties.service)
    context.addIssue({ code: 'custom', path: ['service'], message: 'missing' })
  if (duties.roles.includes('official') && !duties.official)
    context.addIssue({ code: 'custom', path: ['official'], message: 'missing' })
}
