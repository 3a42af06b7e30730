/** What a mail program says of a failed hand-over: after which command, with which answer of the server. */
export type Failure = { command?: string; responseCode?: number; response?: string }

/** A refusal that will last: of the address, of this mail alone; `reason` is the server's code, never its words. */
export type Refusal = { of: 'address' | 'mail'; reason: string }

/**
 * In: a failure. Out: the refusal that will last (RFC 5321 4.2.1: 5yz), or null when trying again may help. A server that
 * refuses us, our sender or our password says nothing of the address: an operator mends that, and the mail then leaves.
 */
export function refusalOf({ command = '', responseCode = 0, response = '' }: Failure): Refusal | null {
  if (responseCode < 500 || responseCode > 599) return null
  const status = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1]
  const reason = status ? `${responseCode} ${status}` : `${responseCode}`
  if (command === 'RCPT TO') return { of: isDead(responseCode, status) ? 'address' : 'mail', reason }
  return command === 'DATA' ? { of: 'mail', reason } : null
}

// RFC 3463: 5.1 is a bad address, 5.2.0 and 5.2.1 a mailbox that takes nothing; 5.2.2 is only full, 5.7 a matter of policy.
function isDead(code: number, status: string | undefined): boolean {
  return status ? /^5\.(?:1\.|2\.[01]$)/.test(status) : [550, 551, 553].includes(code)
}
