import { data } from '@remix-run/node'

/** 429: the page again, and in how many seconds another try is heard. */
export const tooFast = <T>(page: T, seconds: number) =>
  data(page, { status: 429, headers: { 'Retry-After': String(seconds), 'Portal-Outcome': 'refused' } })
