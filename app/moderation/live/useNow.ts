import { useEffect, useState } from 'react'

/** The moment the page was made, then the present, minute by minute: what the server drew is first drawn again as it was. */
export function useNow(made: string): Date {
  const [now, setNow] = useState(() => new Date(made))
  useEffect(() => {
    const lead = new Date(made).getTime() - Date.now()
    const tick = setInterval(() => setNow(new Date(Date.now() + lead)), 60_000)
    return () => clearInterval(tick)
  }, [made])
  return now
}
