import { expect, test } from 'vitest'
import { checkCommand } from './check.server'
import { now } from './platform/clock.server'
import { clockCommand } from './platform/clockCommand.server'
import { db } from './platform/db.server'
import { running, startRunning } from './platform/running.server'
import { seedWhenEmpty } from './seed.server'

async function said(command: typeof checkCommand, args: string[] = []) {
  const lines: string[] = []
  const code = await command(args, { print: line => lines.push(line), note: line => lines.push(line) })
  return { code, lines }
}

test('a portal whose counts disagree with what it holds says so', async () => {
  await seedWhenEmpty(() => {})
  expect(await said(checkCommand)).toEqual({ code: 0, lines: ['nothing to report'] })

  await db.topic.update({ where: { slug: 'stationnement' }, data: { published: 99 } })
  await db.stream.update({ where: { id: 'moderators' }, data: { head: { increment: 1 } } })
  await db.setting.create({ data: { key: 'paused', value: {} } })
  const { code, lines } = await said(checkCommand)
  expect(code).toBe(2)
  expect(lines).toEqual([
    expect.stringMatching(/^Topic stationnement counts 99 questions, and has \d+\.$/),
    expect.stringMatching(/^Stream moderators stands at \d+ and is swept to 0, yet keeps \d+ entries\.$/),
    expect.stringMatching(/portal resume/),
  ])
})

test('the demonstration’s clock is moved and put right again', async () => {
  const machine = Date.now()
  expect((await said(clockCommand, ['+3d'])).code).toBe(0)
  expect((await said(clockCommand, ['-1d'])).code).toBe(0)
  expect(Math.round((now().getTime() - machine) / 86_400_000)).toBe(2)
  expect((await said(clockCommand, ['reset'])).code).toBe(0)
  expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(1000)
})

test('with real data the clock is that of the machine', async () => {
  startRunning({ ...running(), demo: false })
  expect(await said(clockCommand, ['+3d'])).toMatchObject({ code: 1 })
  startRunning({ ...running(), demo: true })
})
