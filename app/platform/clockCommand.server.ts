import { moveClock, now, readClock } from './clock.server'
import { readMove } from './clockMove'
import { db } from './db.server'
import { running } from './running.server'
import { settingsBell } from './settingsBell.server'
import { ended, type Terminal } from './terminal'

/** `portal clock +3d | -2h | reset`: the demonstration's time, and that of tests. Real data has the machine's. */
export async function clockCommand([move = '', ...more]: string[], { print, note }: Terminal): Promise<number> {
  const by = readMove(move)
  if (more.length > 0 || (by === null && move !== 'reset')) {
    note('usage: portal clock +3d | -2h | reset (s, m, h, d, w)')
    return ended.cannotRun
  }
  if (!running().demo) {
    note('The clock moves in the demonstration only: with real data, dates are those of the machine.')
    return ended.cannotRun
  }
  if (by === null) await resetClock()
  else await moveClock(by)
  await settingsBell()
  print(`it is now ${now().toISOString()}`)
  return ended.done
}

async function resetClock() {
  await db.setting.deleteMany({ where: { key: 'clock' } })
  await readClock()
}
