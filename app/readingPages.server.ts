import type { RequestListener } from 'node:http'
import { publicStream } from './events/catalogue'
import { hearPublicNews } from './events/publicPages.server'
import { isCaughtUp, onDeliveries } from './events/relay.server'
import { addressesOf } from './platform/cache/address'
import { everything, moveTags } from './platform/cache/reads.server'
import { readingCache } from './platform/cache/serve.server'
import { languages } from './platform/i18n/language'
import { neverKept, readingPages } from './readingPages'
import { slowsDown } from './searchPace.server'

/** The cache of the reading pages, in front of the application that draws them. */
export const readingCacheBefore = (application: RequestListener): RequestListener =>
  readingCache({
    application,
    keptAt: addressesOf(readingPages, Object.keys(neverKept), languages),
    isCurrent: isCaughtUp,
    slowsDown,
  })

/** Hears of every change of a public page, whichever process made it. Returns how to stop. */
export const followPublicPages = () =>
  onDeliveries(({ stream, from, deliveries }) => {
    if (stream !== publicStream) return
    // What was swept away before it could be told may have been anything.
    if (deliveries.some(({ seq }, place) => seq !== from + place)) moveTags([everything])
    hearPublicNews(deliveries)
  })
