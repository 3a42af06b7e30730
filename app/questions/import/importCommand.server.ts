import { statSync } from 'node:fs'
import { type Progress, showProgress } from '~/platform/progress.server'
import { ended, type Terminal } from '~/platform/terminal'
import { importQuestions } from './importQuestions.server'

/** `portal import FILE.jsonl [--update]`: 0 done, 2 when lines were rejected, 1 when the file cannot be read. */
export async function importCommand(args: string[], terminal: Terminal): Promise<number> {
  const update = args.includes('--update')
  const [file, ...more] = args.filter(word => word !== '--update')
  if (!file || more.length > 0 || file.startsWith('--')) {
    terminal.note('usage: portal import FILE.jsonl [--update]')
    return ended.cannotRun
  }
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    terminal.note(`There is no file "${file}".`)
    return ended.cannotRun
  }
  let progress: Progress | undefined
  const watch = {
    begin: (total: number) => {
      progress = showProgress(total, 'questions')
    },
    advance: (by: number) => progress?.advance(by),
  }
  const { imported, unchanged, changed, rejected, rejectedFile } = await importQuestions(file, update, watch).finally(
    () => progress?.stop(),
  )
  if (rejected > 0) terminal.note(`What was rejected, and why, is in ${rejectedFile}.`)
  if (changed > 0 && !update) terminal.note('What changed was left alone; --update takes it over.')
  terminal.print(`imported ${imported}, unchanged ${unchanged}, changed ${changed}, rejected ${rejected}`)
  return rejected > 0 ? ended.findings : ended.done
}
