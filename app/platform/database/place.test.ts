import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { CannotStart } from './cannotStart'
import { settleData, settleSocketFolder } from './place.server'

// Giving files away is root's privilege. The numbers need no users behind them.
const asRoot = test.runIf(process.getuid?.() === 0)
const former = 54_321
const stranger = 54_322
const owner = { name: 'porte-voix', uid: 54_323, gid: 54_323 }

/** A data folder with the socket a killed database left behind. */
function aDataFolder({ clusterOf, socketOf }: { clusterOf: number; socketOf: number }) {
  const dataDir = mkdtempSync(join(tmpdir(), 'pv-place-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  for (const name of ['postgres', 'socket']) mkdirSync(join(dataDir, name))
  const left = join(dataDir, 'socket', '.s.PGSQL.5432.lock')
  writeFileSync(left, '1\n', { mode: 0o600 })
  chownSync(join(dataDir, 'postgres'), clusterOf, clusterOf)
  for (const path of [join(dataDir, 'socket'), left]) chownSync(path, socketOf, socketOf)
  return { dataDir, left }
}

asRoot('the socket of the user the database was lent to before goes to the one it is lent to now', () => {
  const { dataDir, left } = aDataFolder({ clusterOf: former, socketOf: former })
  const folder = settleSocketFolder({ dataDir, owner })
  expect(folder).toBe(join(dataDir, 'socket'))
  for (const path of [folder, left]) expect(statSync(path)).toMatchObject({ uid: owner.uid, gid: owner.gid })
})

asRoot('the socket of anybody else is refused, and left as it is', () => {
  const { dataDir, left } = aDataFolder({ clusterOf: former, socketOf: stranger })
  expect(() => settleSocketFolder({ dataDir, owner })).toThrow(CannotStart)
  expect(statSync(left).uid).toBe(stranger)
})

asRoot(
  'data the database’s user cannot walk to is kept in a system folder of the checkout, and the portal says so',
  () => {
    // Its name makes the system folder, so this one belongs to the test alone.
    const checkout = mkdtempSync(join(tmpdir(), 'pv-place-'))
    onTestFinished(() => rmSync(checkout, { recursive: true }))
    chmodSync(checkout, 0o700)
    const said: string[] = []
    const { dataDir } = settleData(join(checkout, 'data'), checkout, line => said.push(line), owner)
    onTestFinished(() => rmSync(dirname(dataDir), { recursive: true }))
    expect(dataDir).toMatch(/^\/var\/lib\/porte-voix\/[0-9a-f]{12}\/data$/)
    expect(said).toEqual([expect.stringContaining(`kept in ${dirname(dataDir)}.`)])

    chmodSync(checkout, 0o711)
    expect(settleData(join(checkout, 'data'), checkout, () => {}, owner).dataDir).toBe(join(checkout, 'data'))
  },
)
