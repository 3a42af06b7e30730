/**
 * The network a request comes from (`networkOf`), as the server saw it: it writes this header itself over whatever a browser sends,
 * and believes a proxy only when TRUSTED_PROXIES names it.
 */
export const visitorOf = (request: Request): string => request.headers.get('Portal-Visitor') ?? ''
