/** How long a proof of who somebody is opens dangerous acts. */
const minutes = 15
/** A form is only opened while there is time left to fill it in: what is typed would be lost on the way. */
const toFillIn = 5

/** In: when somebody last proved who they are, the moment, and whether a form is opened or sent. Out: whether that is recent. */
export function isRecent(provenAt: Date, at: Date, doing: 'open' | 'send'): boolean {
  const most = doing === 'open' ? minutes - toFillIn : minutes
  return at.getTime() - provenAt.getTime() <= most * 60_000
}
