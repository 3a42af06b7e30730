import type { ReactNode } from 'react'

type Props = { name: string; children: ReactNode; frame?: boolean }

/** One or more components under their names; `frame` keeps a whole page's frame inside its own edges. */
export function Specimen({ name, children, frame = false }: Props) {
  return (
    <div className="specimen">
      <h3>{name}</h3>
      {frame ? <div className="specimen-frame">{children}</div> : children}
    </div>
  )
}
