import { expect, test } from 'vitest'
import { CannotStart } from './cannotStart'
import { databaseOwner, type Owner } from './owner.server'

const root = 0
const portal: Owner = { name: 'porte-voix', uid: 109, gid: 117 }
const nobody: Owner = { name: 'nobody', uid: 65_534, gid: 65_534 }
const machineWith =
  (...users: Owner[]) =>
  (name: string) =>
    users.find(user => user.name === name) ?? null

test('an ordinary user owns the database, whoever else the machine knows', () => {
  expect(databaseOwner(1000, machineWith(nobody, portal))).toBeNull()
})

test('root lends it to the town’s own user, and to nobody without one', () => {
  expect(databaseOwner(root, machineWith(nobody, portal))).toBe(portal)
  expect(databaseOwner(root, machineWith(nobody))).toBe(nobody)
})

test('root with nobody to lend it to hears whom to create', () => {
  const asked = () => databaseOwner(root, machineWith())
  expect(asked).toThrow(CannotStart)
  expect(asked).toThrow(/neither porte-voix nor nobody: create the user porte-voix/)
})
