export const guard = { GET: 'public' } as const

/** The process answers. Nothing else is asked: a database that is away is no reason to kill it. */
export function loader() {
  return new Response('live\n', {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
