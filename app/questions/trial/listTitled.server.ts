import { db } from '~/platform/db.server'
import type { Titled } from './searchTrial.server'

/** Every public question by its title, oldest reference first. */
export const listTitled = () => db.$queryRaw<Titled[]>`
  select reference, title from question
  where publication = 'published' and visibility = 'public' and reference is not null order by reference`
