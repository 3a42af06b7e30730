import type { ReactNode } from 'react'
import { DataTable } from './DataTable'

type Props = {
  caption: string
  title: string
  aspects: { id: string; words: string }[]
  options: { id: string; title: ReactNode; cells: ReactNode[] }[]
}

/** Ways to go on, side by side, each looked at under the same aspects; one card each on a narrow screen. */
export function Options({ caption, title, aspects, options }: Props) {
  const columns = [{ id: 'option', words: title }, ...aspects]
  const rows = options.map(option => ({ id: option.id, cells: [option.title, ...option.cells] }))
  return <DataTable look="options" caption={caption} captionHidden columns={columns} rows={rows} />
}
