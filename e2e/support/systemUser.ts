import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type SystemUser = { name: string; uid: number; gid: number }

/** Only root may become others, and a container may forbid even root to mount. */
export const mayPretendUsers = process.getuid?.() === 0 && spawnSync('unshare', ['--mount', 'true']).status === 0

/**
 * A command that runs another where a system user exists. Only that process and its children see this: in a mount
 * namespace of their own, changed copies lie over the machine's lists of users, which nobody touches.
 * @param folder keeps the copies.
 */
export function whereExists({ name, uid, gid }: SystemUser, folder: string): string[] {
  const without = (file: string) => readFileSync(file, 'utf8').replace(new RegExp(`^${name}:.*\n`, 'm'), '')
  writeFileSync(
    join(folder, 'passwd'),
    `${without('/etc/passwd')}${name}:x:${uid}:${gid}::/nonexistent:/usr/sbin/nologin\n`,
  )
  writeFileSync(join(folder, 'group'), `${without('/etc/group')}${name}:x:${gid}:\n`)
  const lay = (file: string) => `mount --bind "$0/${file}" /etc/${file}`
  return ['unshare', '--mount', 'sh', '-c', `${lay('passwd')} && ${lay('group')} && exec "$@"`, folder]
}

/** Whose rights a process and its children have: user, group and further groups, one line each, as the kernel tells. */
export function rightsOf(pid: number): string[] {
  const statuses = readdirSync('/proc').flatMap(name => (/^\d+$/.test(name) ? [statusOf(name)] : []))
  const family = statuses.filter(status =>
    [`Pid:\t${pid}`, `PPid:\t${pid}`].some(line => status.includes(`\n${line}\n`)),
  )
  return family.map(status => (status.match(/^(Uid|Gid|Groups):.*$/gm) ?? []).join(' ').replace(/\s+/g, ' ').trim())
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}
