import type { ReactNode } from 'react'
import type { SafeHtml } from '~/platform/text/safeHtml'
import { ShowcaseDesk } from './showcase/ShowcaseDesk'
import { ShowcaseFields } from './showcase/ShowcaseFields'
import { ShowcaseForms } from './showcase/ShowcaseForms'
import { ShowcaseFrame } from './showcase/ShowcaseFrame'
import { ShowcaseGuide } from './showcase/ShowcaseGuide'
import { ShowcasePages } from './showcase/ShowcasePages'
import { ShowcaseReading } from './showcase/ShowcaseReading'
import { ShowcaseSigns } from './showcase/ShowcaseSigns'
import { ShowcaseTables } from './showcase/ShowcaseTables'
import { ShowcaseTexts } from './showcase/ShowcaseTexts'

const themes = [
  { theme: 'light', words: 'Clair' },
  { theme: 'dark', words: 'Sombre' },
] as const

/**
 * Every component in all its states, by day and by night: what `/dev/ui` shows. What changes with the room it has stands
 * again below, as wide as a page. `prose` is a text the sanitiser has read; `more` draws what other rooms made of these.
 */
export function Showcase({ prose, more }: { prose: SafeHtml; more?: (theme: string) => ReactNode }) {
  return (
    <div className="showcase">
      {themes.map(({ theme, words }) => (
        <section key={theme} data-theme={theme} aria-label={words}>
          <h2>{words}</h2>
          <ShowcaseSigns />
          <ShowcaseFields prefix={theme} />
          <ShowcaseForms prefix={theme} />
          <ShowcaseReading prefix={theme} />
          <ShowcaseTexts prefix={theme} prose={prose} />
          <ShowcaseGuide prefix={theme} />
          <ShowcaseDesk theme={words} />
          {more?.(words)}
          <ShowcaseFrame theme={words} />
        </section>
      ))}
      {themes.map(({ theme, words }) => (
        <section key={theme} data-theme={theme} className="wide-specimens" aria-label={`${words}, en large`}>
          <h2>{words}, en large</h2>
          <ShowcaseTables prefix={theme} />
          <ShowcasePages prefix={theme} theme={words} />
        </section>
      ))}
    </div>
  )
}
