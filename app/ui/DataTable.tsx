import type { ReactNode } from 'react'

export type Column = { id: string; words: string; number?: boolean }
export type Row = { id: string; cells: ReactNode[] }

type Props = {
  caption: string
  captionHidden?: boolean
  columns: Column[]
  rows: Row[]
  look?: 'plain' | 'options' | 'bars'
}

/** A table where there is room; where there is none, each row becomes a card that names its own columns. */
export function DataTable({ caption, captionHidden = false, columns, rows, look = 'plain' }: Props) {
  return (
    <div className={`table ${look}`}>
      <table className={look === 'bars' ? undefined : 'stacks'}>
        <caption className={captionHidden ? 'for-ears' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, words, number }) => (
              <th key={id} scope="col" className={number ? 'number' : undefined}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id}>{columns.map((column, index) => cell(column, row.cells[index], index === 0))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function cell({ id, words, number }: Column, content: ReactNode, first: boolean) {
  if (first) {
    return (
      <th key={id} scope="row">
        {content}
      </th>
    )
  }
  return (
    <td key={id} className={number ? 'number' : undefined} data-column={words}>
      {content}
    </td>
  )
}
