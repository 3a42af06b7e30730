import { DataTable } from '~/ui/DataTable'
import { useLanguage } from '~/ui/language'
import type { Kind } from '../kinds'
import { directoryWords } from '../words'

export type DirectoryLine = {
  slug: string
  name: string
  details: string
  state: 'open' | 'closed' | 'inOffice' | 'former'
}

export function DirectoryList({ kind, lines }: { kind: Kind; lines: DirectoryLine[] }) {
  const words = directoryWords[useLanguage()].directory
  const columns = [
    { id: 'name', words: words.name },
    { id: 'details', words: words.details },
    { id: 'state', words: words.state },
  ]
  const rows = lines.map(({ slug, name, details, state }) => ({
    id: slug,
    cells: [
      <a key={slug} href={`/desk/directory/${kind}/${slug}`}>
        {name}
      </a>,
      details,
      words[state],
    ],
  }))
  return (
    <section className="stack close" aria-labelledby={kind}>
      <h2 id={kind}>{words.kinds[kind]}</h2>
      {rows.length > 0 ? (
        <DataTable caption={words.kinds[kind]} captionHidden columns={columns} rows={rows} />
      ) : (
        <p>{words.none[kind]}</p>
      )}
      <p>
        <a href={`/desk/directory/${kind}/new`}>{words.add[kind]}</a>
      </p>
    </section>
  )
}
