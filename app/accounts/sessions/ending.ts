/**
 * Why somebody is signed out who did not sign out here. `time`: it was not used, or its time was over. `elsewhere`: from
 * the list of devices. `secured`: the password or a second factor changed. `rights`: other roles. `reset`: the operator
 * let go of the second factors. `provider`: signed out where they had signed in. `closed`: an administrator or the
 * operator closed it.
 */
export const endings = ['time', 'elsewhere', 'secured', 'rights', 'reset', 'provider', 'closed'] as const
export type Ending = (typeof endings)[number]

export const endingIn = (word: unknown): Ending | null => endings.find(one => one === word) ?? null
