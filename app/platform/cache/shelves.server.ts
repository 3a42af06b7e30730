import { LRUCache } from 'lru-cache'
import { nowInMilliseconds } from '../clock.server'
import type { Kept } from './address'
import type { Page } from './page.server'
import { stillStands } from './reads.server'

/** What the shelves may hold, in bytes. Searches are as many as their words; they never push a page out. */
const roomOf = { pages: 48_000_000, searches: 12_000_000 }
/** What a page takes besides its bytes: its headers, its tags, its place. */
const overhead = 2_000

/** The pages this process has drawn, bounded by their bytes; those not looked at for longest go first. */
export function openShelves(room = roomOf) {
  const open = (maxSize: number) =>
    new LRUCache<string, Page>({ maxSize, sizeCalculation: (page, key) => page.bytes + key.length + overhead })
  const shelves = { pages: open(room.pages), searches: open(room.searches) }

  return {
    /** The page kept under a key while what it was drawn from still stands. */
    find(key: string): Page | undefined {
      const shelf = shelves.pages.has(key) ? shelves.pages : shelves.searches
      const page = shelf.get(key)
      if (!page || stillStands(page.reads, nowInMilliseconds())) return page
      shelf.delete(key)
      return undefined
    },
    keep({ key, shelf }: Kept, page: Page) {
      // Addresses that only lead elsewhere have no end either: every wrong word after a reference is one.
      shelves[page.status === 301 ? 'searches' : shelf].set(key, page)
    },
    size: () => ({
      pages: shelves.pages.size + shelves.searches.size,
      bytes: shelves.pages.calculatedSize + shelves.searches.calculatedSize,
    }),
    clear() {
      shelves.pages.clear()
      shelves.searches.clear()
    },
  }
}
