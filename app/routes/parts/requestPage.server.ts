import { notFound } from '~/platform/http/answers.server'
import { getRequest } from '~/privacy/requests/requests.server'
import type { ShownRequest } from '~/privacy/requests/shown'

/** The request an address names; 404 when there is none. */
export async function requestIn(id = ''): Promise<ShownRequest> {
  const request = isId(id) ? await getRequest(id) : null
  if (!request) throw notFound()
  return request
}

export const isId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

/** The address of a request’s page. */
export const requestPath = (id: string) => `/desk/privacy/requests/${id}`
