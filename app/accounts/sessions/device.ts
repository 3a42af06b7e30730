/** Browsers and systems as people call them. Each tells the names of others too: the first that fits is the one. */
const browsers: [RegExp, string][] = [
  [/\bEdgA?(iOS)?\//, 'Edge'],
  [/\b(OPR|Opera|OPT)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bLinux\b|\bX11\b/, 'Linux'],
]

const named = (known: [RegExp, string][], said: string) => known.find(([sign]) => sign.test(said))?.[1] ?? ''

/** In: what a browser says of itself (`User-Agent`). Out: `Firefox/Windows`, each part empty when it is not known. */
export const deviceIn = (userAgent: string | null): string =>
  userAgent ? `${named(browsers, userAgent)}/${named(systems, userAgent)}` : ''

/** The two parts of a device, for the words around them. */
export function partsOf(device: string): { browser: string; system: string } {
  const [browser = '', system = ''] = device.split('/')
  return { browser, system }
}
