import { z } from 'zod'
import { type DeskRole, deskRoles } from '../duties'

/** Roles that must show a second factor, as a form sends them. */
export const SecondFactorRoles = z.object({
  roles: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform(value => [value].flat().filter((role): role is DeskRole => deskRoles.includes(role as DeskRole))),
})

/** Who can change everything, and who gives the authority's word: unless an administrator decides otherwise. */
export const wantedByDefault: readonly DeskRole[] = ['administrator', 'approver']

/** In: somebody's roles, and those that want a second factor. Out: whether they must have one. */
export const mustHaveSecond = (roles: readonly string[], wanted: readonly string[]): boolean =>
  roles.some(role => wanted.includes(role))
