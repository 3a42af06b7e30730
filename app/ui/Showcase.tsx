import { ShowcaseDesk } from './showcase/ShowcaseDesk'
import { ShowcaseForms } from './showcase/ShowcaseForms'
import { ShowcaseFrame } from './showcase/ShowcaseFrame'
import { ShowcaseGuide } from './showcase/ShowcaseGuide'
import { ShowcaseReading } from './showcase/ShowcaseReading'
import { ShowcaseSigns } from './showcase/ShowcaseSigns'

const themes = [
  { theme: 'light', words: 'Clair' },
  { theme: 'dark', words: 'Sombre' },
] as const

/** Every component in all its states, by day and by night: what `/dev/ui` shows. */
export function Showcase() {
  return (
    <div className="showcase">
      {themes.map(({ theme, words }) => (
        <section key={theme} data-theme={theme} aria-label={words}>
          <h2>{words}</h2>
          <ShowcaseSigns />
          <ShowcaseForms prefix={theme} />
          <ShowcaseReading prefix={theme} />
          <ShowcaseGuide prefix={theme} />
          <ShowcaseDesk prefix={theme} theme={words} />
          <ShowcaseFrame theme={words} />
        </section>
      ))}
    </div>
  )
}
