import { encode } from 'uqr'

/** An address for a telephone's camera, drawn dark on white whatever the theme; `label` is what it says, in words. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: 0 })
  // Four modules of white all round belong to the code (ISO/IEC 18004).
  return (
    <svg className="qr" viewBox={`-4 -4 ${size + 8} ${size + 8}`} role="img" aria-label={label}>
      <path d={data.map(strips).join('')} shapeRendering="crispEdges" />
    </svg>
  )
}

/** A row's dark modules, those side by side as one strip. */
function strips(row: boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x += 1
    path += `M${start} ${y}h${x - start + 1}v1H${start}z`
  }
  return path
}
