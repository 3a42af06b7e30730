/**
 * What a page may load: this site's own files and nothing else. Public pages share one constant policy; the desk adds
 * the one-time word of its own scripts (CSP Level 3, `nonce-source`). Nothing is ever allowed inline or evaluated.
 */
export function contentPolicy(nonce?: string): string {
  const scripts = nonce ? `script-src 'self' 'nonce-${nonce}'` : "script-src 'self'"
  const live = "connect-src 'self'"
  return [
    "default-src 'none'",
    scripts,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    live,
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}

/**
 * Headers of every answer. `same-origin` and not `no-referrer`: with the latter browsers send `Origin: null` with forms.
 * Behind TLS a year of HSTS (RFC 6797) for this host alone: a town's other names are not ours to bind.
 */
export const safeHeaders = (secure: boolean): Record<string, string> => (secure ? { ...always, ...behindTls } : always)

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer=()',
    'browsing-topics=()',
    'camera=()',
    'display-capture=()',
    'geolocation=()',
    'gyroscope=()',
    'magnetometer=()',
    'microphone=()',
    'midi=()',
    'payment=()',
    'usb=()',
  ].join(', '),
}

const behindTls = { 'Strict-Transport-Security': 'max-age=31536000' }
