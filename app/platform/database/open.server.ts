import { whyNotServed } from '~/platform/settings/exposure'
import type { Settings } from '~/platform/settings/settings.server'
import { CannotStart } from './cannotStart'
import { startEmbedded } from './embedded.server'
import { claimInstance, runningInstance } from './instance.server'
import { settleData } from './place.server'
import { reachDatabase } from './reach.server'

export type OpenDatabase = {
  url: string
  /** An address with a session of its own, to listen, lock and migrate. */
  listenUrl: string
  dataDir: string
  embedded: boolean
  demo: boolean
  /** Stops the database this portal runs, if nobody else uses it, and lets another portal take the data. */
  close(): Promise<void>
}

export type OpenOptions = {
  checkout: string
  say: (line: string) => void
  /** The portal claims the data folder for itself; a command works beside it. */
  forWhom: 'portal' | 'command'
}

/** The demonstration and the real portal never share a database: going live starts empty, and loses nothing. */
export const databases = { real: 'porte_voix', demo: 'porte_voix_demo' }

/**
 * Opens the database the settings ask for: the embedded one, or that of DATABASE_URL when it is fit to carry the portal.
 * @throws CannotStart with the sentence for whoever started the portal.
 */
export async function openDatabase(settings: Settings, { checkout, say, forWhom }: OpenOptions): Promise<OpenDatabase> {
  const { databaseUrl } = settings
  const { dataDir } = settleData(settings.dataDir, checkout, say, databaseUrl ? null : undefined)
  const instance = forWhom === 'portal' ? claimInstance(dataDir, settings.origin) : null
  try {
    const opened = databaseUrl ? await theirs(databaseUrl, settings, say) : await ours(settings, dataDir, checkout, say)
    instance?.add({ demo: opened.demo })
    const close = () => opened.stop().finally(() => instance?.release())
    return { ...opened, dataDir, embedded: databaseUrl === null, close }
  } catch (error) {
    instance?.release()
    throw error
  }
}

async function theirs(url: string, { databaseListenUrl, demo }: Settings, say: (line: string) => void) {
  await reachDatabase(databaseListenUrl ?? url, { say })
  return { url, listenUrl: databaseListenUrl ?? url, demo: demo === 'yes', stop: async () => {} }
}

async function ours(settings: Settings, dataDir: string, checkout: string, say: (line: string) => void) {
  let demo = false
  const database = (existing: string[]) => {
    demo = isDemo(settings, existing, runningInstance(dataDir)?.demo)
    const refusal = whyNotServed(settings, demo)
    if (refusal) throw new CannotStart(refusal)
    return demo ? databases.demo : databases.real
  }
  const { url, stop } = await startEmbedded({ dataDir, checkout, say, database })
  return { url, listenUrl: url, demo, stop }
}

/**
 * Unless somebody says, a command follows the portal that runs beside it, and the demonstration shows until the real
 * portal has been opened once.
 */
function isDemo({ demo }: Settings, existing: string[], running: boolean | undefined): boolean {
  return demo === 'auto' ? (running ?? !existing.includes(databases.real)) : demo === 'yes'
}
