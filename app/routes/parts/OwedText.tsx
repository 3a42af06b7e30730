import type { PageText } from '~/directory/pageText.server'
import { Prose } from '~/ui/Prose'

/** The words of an owed page, section by section; `level` is that of their headings. */
export function OwedText({ text, level = 2 }: { text: PageText; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <>
      <Prose html={text.html} />
      {text.sections.map(section => (
        <section className="stack close" key={section.title}>
          <Heading>{section.title}</Heading>
          <Prose html={section.html} lang={section.lang} />
        </section>
      ))}
    </>
  )
}
