import { tellSomeReaders } from './tell.server'
import { sendWeeklyMails } from './weekly.server'

/** The jobs that write to those who follow. */
export const readerTasks = {
  'tell-readers': tellSomeReaders,
  'weekly-mails': sendWeeklyMails,
}

/** Looked at often: each authority's Monday comes at its own hour, and a told week is told once. */
export const readerTimetable = ['*/10 * * * * weekly-mails']
