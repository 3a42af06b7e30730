import type { Whose } from '~/accounts/oidc/provider.server'

/** The desk's door or the citizens', by the address of the request: both share the pages of signing in with a provider. */
export const doorOf = (request: Request): Whose =>
  new URL(request.url).pathname.startsWith('/desk/') ? 'staff' : 'citizens'
