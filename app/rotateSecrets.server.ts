import { rotateSealing } from './accounts/rotateSealing.server'
import { askForNewPassword } from './platform/database/newPassword.server'
import { type Progress, showProgress } from './platform/progress.server'
import { running } from './platform/running.server'
import { ended, type Terminal } from './platform/terminal'

/**
 * `portal rotate-secrets`: new keys in the place of those the portal made itself, beside a running portal if need be. No
 * session ends. Cut short, it is run again and goes on.
 */
export async function rotateSecretsCommand([more]: string[], { print, note }: Terminal): Promise<number> {
  if (more !== undefined) {
    note('usage: portal rotate-secrets')
    return ended.cannotRun
  }
  const { settings, demo } = running()
  if (demo) {
    note(
      'This is the demonstration, whose passwords everybody knows: secrets are rotated in the real portal (DEMO=no).',
    )
    return ended.cannotRun
  }
  let progress: Progress | undefined
  const rotated = await rotateSealing(total => {
    progress = showProgress(total, 'secrets')
    return progress.advance
  }).finally(() => progress?.stop())
  if (!rotated) {
    note('The secrets are being rotated by another process: look again in a minute.')
    return ended.cannotRun
  }
  const { made, lost, waiting } = rotated
  print(made ? 'a new key seals from now on' : 'an earlier rotation is finished')
  if (waiting > 0)
    note(
      'The key before stays for codes already sent. A running portal drops it within half an hour; a stopped one, once it has started again.',
    )
  if (settings.databaseUrl === null && askForNewPassword(settings.dataDir))
    note('The password of the portal’s own PostgreSQL changes at its next start.')
  if (lost > 0) note(`${lost} telephones are sealed with a key that is gone: their owners link them anew.`)
  return lost > 0 ? ended.findings : ended.done
}
