import type { Server } from 'node:http'
import { finishRotation } from './accounts/rotateSealing.server'
import { forgetSessions } from './accounts/sessions/sweep.server'
import { publicStream } from './events/catalogue'
import { onBell, startRelay, stopRelay } from './events/relay.server'
import { closeLive, openLive } from './moderation/live.server'
import { openHeldReport } from './moderation/reports/makeReport.server'
import { askRating } from './notifications/askRating.server'
import { confirmLater } from './notifications/confirmLater.server'
import { readerTasks, readerTimetable } from './notifications/follow/tasks.server'
import { weeklyMailsSoon } from './notifications/follow/weekly.server'
import { sendLinksTo } from './notifications/links.server'
import { sendSignIn } from './notifications/signIn.server'
import { beforeMigrating } from './platform/backup/beforeMigrating.server'
import { readClock } from './platform/clock.server'
import { CannotStart } from './platform/database/cannotStart'
import { migrate } from './platform/database/migrate.server'
import { type OpenDatabase, openDatabase as openPlace } from './platform/database/open.server'
import { closeDatabase, db, openDatabase } from './platform/db.server'
import { startWorker, stopWorker } from './platform/jobs/worker.server'
import { setLevel } from './platform/log/log.server'
import { resumeMail, sendMail } from './platform/mail/send.server'
import { running, startRunning } from './platform/running.server'
import { sealingKeyFile } from './platform/sealingKeys.server'
import { keepPrivate } from './platform/secretFile.server'
import { readSettings } from './platform/settings/settings.server'
import { retainTonight } from './privacy/retention/retain.server'
import { sweepFiles } from './questions/attachments/sweep.server'
import { forgetMisses } from './questions/searchMiss.server'
import { react } from './react.server'
import { followPublicPages } from './readingPages.server'
import { seedWhenEmpty } from './seed.server'

type Say = (line: string) => void

/** Opens the database as the portal or one of its commands does: settings, PostgreSQL, migrations, seed, clock. */
export async function openPortalDatabase(checkout: string, say: Say, forWhom: 'portal' | 'command' = 'command') {
  const read = readSettings(process.env, checkout)
  if (!read.ok) throw new CannotStart(read.message)
  const { settings } = read
  setLevel(settings.logLevel)
  const timed = stepsOf(say)
  const place: OpenDatabase = await timed('database', () => openPlace(settings, { checkout, say, forWhom }))
  try {
    keepPrivate(sealingKeyFile(place.dataDir), say)
    startRunning({ settings: { ...settings, dataDir: place.dataDir }, checkout, demo: place.demo, paused: false })
    const beforeFirst = () => beforeMigrating(place.url, place.dataDir, say)
    await timed('migrations', () => migrate(place.listenUrl, { checkout, beforeFirst }))
    openDatabase(place.url, place.listenUrl)
    await readClock()
    await readPause()
    await timed('content', () => seedWhenEmpty(say))
  } catch (error) {
    await closeDatabase()
    await place.close()
    throw error
  }
  const close = async () => {
    await closeDatabase()
    await place.close()
  }
  return { close, settings }
}

/** A restored portal writes to nobody until an operator has confirmed it. */
async function readPause() {
  const paused = await db.setting.findUnique({ where: { key: 'paused' } })
  startRunning({ ...running(), paused: paused !== null })
}

/** Another process moved the clock or confirmed a restored portal: what waited for that happens now. */
async function readAgain() {
  const { paused } = running()
  await readClock()
  await readPause()
  if (paused && !running().paused) await resumeMail()
  await weeklyMailsSoon()
}

/** Starts everything that serves. Returns what `server.mjs` needs, or null after saying in one sentence why not. */
export async function startPortal(server: Server, checkout: string, say: Say) {
  try {
    const opened = await openPortalDatabase(checkout, say, 'portal')
    onBell('settings', readAgain)
    followPublicPages()
    await startRelay(['moderators', publicStream])
    await startWorker(
      {
        react,
        'send-mail': sendMail,
        'confirm-later': confirmLater,
        'send-links': sendLinksTo,
        'open-report': openHeldReport,
        'ask-rating': askRating,
        'sign-in-mail': sendSignIn,
        retention: retainTonight,
        'forget-sessions': forgetSessions,
        'sweep-files': sweepFiles,
        'forget-misses': forgetMisses,
        'finish-rotation': finishRotation,
        ...readerTasks,
      },
      [
        '17 * * * * sweep-files',
        '29 2 * * * retention',
        '41 2 * * * forget-sessions',
        '*/10 * * * * finish-rotation',
        '53 3 * * * forget-misses',
        ...readerTimetable,
      ],
    )
    await resumeMail()
    openLive(server)
    const stop = async () => {
      await stopWorker()
      await stopRelay()
      await opened.close()
    }
    return { settings: opened.settings, demo: running().demo, closeLive, stop }
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error
    console.error(error.message)
    return null
  }
}

function stepsOf(say: Say) {
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now()
    const result = await work()
    say(`  ${name.padEnd(12)} ${((performance.now() - began) / 1000).toFixed(1)} s`)
    return result
  }
}
