import { DataTable } from './DataTable'

type Props = {
  caption: string
  what: string
  unit: string
  bars: { id: string; words: string; value: number; shown?: string; note?: string }[]
}

/** Figures as plain bars inside the table that holds them, so the drawing never says more than the numbers. */
export function Bars({ caption, what, unit, bars }: Props) {
  const most = Math.max(1, ...bars.map(bar => bar.value))
  const columns = [
    { id: 'what', words: what },
    { id: 'figure', words: unit },
  ]
  const rows = bars.map(({ id, words, value, shown = String(value), note }) => ({
    id,
    cells: [
      <>
        {words} {note && <span className="bar-note">{note}</span>}
      </>,
      <span className="bar" key={id}>
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect width={(100 * value) / most} height="10" />
        </svg>
        <span className="bar-figure">{shown}</span>
      </span>,
    ],
  }))
  return <DataTable look="bars" caption={caption} columns={columns} rows={rows} />
}
