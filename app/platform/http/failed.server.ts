import type { NextFunction, Request, Response } from 'express'
import { log } from '../log/log.server'

const words =
  'Une erreur s’est produite de notre côté ; rien de ce que vous avez envoyé n’a été fait. Revenez en arrière et réessayez dans une minute. / Something went wrong on our side; nothing you sent was done. Go back and try again in a minute.'

/** Express's last middleware: a fault outside every page is logged as any other, and told without saying where. */
export function failed(error: unknown, _request: Request, response: Response, _next: NextFunction) {
  log.error({ fault: error }, 'a request failed outside every page')
  if (response.headersSent) return void response.destroy()
  response.status(500).set('Cache-Control', 'no-store').type('text/plain; charset=utf-8').send(words)
}
