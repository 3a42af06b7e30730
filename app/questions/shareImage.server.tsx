import satori from 'satori'
import sharp from 'sharp'
import { typeface, typefaceNames } from '~/platform/text/typeface.server'
import { drawable, imageSize, titleSize } from './shareImage'

export type Drawn = {
  town: string
  portal: string
  title: string
  /** Stands for a title nothing of which can be drawn. */
  instead: string
  reference: string
  outcome: { words: string; tone: 'yes' | 'no' | 'plain' }
  accent: string
}

const paper = '#fbf9f5'
const ink = '#1b1d22'
const soft = '#55565b'
/** The shapes and colours of the labels on the pages (`ui/styles/labels.css`). */
const tones = {
  yes: { color: '#1d6439', background: '#e6f1e7', border: '2px solid #1d6439', borderRadius: 40 },
  no: { color: '#6b2958', background: '#f8eff5', border: '2px solid #6b2958', borderLeft: '12px solid #6b2958' },
  plain: { color: ink, background: paper, border: '2px solid #817c73', borderRadius: 40 },
} as const

/** The picture other sites show beside a question's address, drawn here in the portal's own typeface. */
export async function drawShareImage(drawn: Drawn): Promise<Buffer> {
  const svg = await satori(<Picture {...drawn} />, { ...imageSize, fonts: typeface })
  // A few flat colours: a palette makes it a third as large, and nobody sees a difference.
  return sharp(Buffer.from(svg)).png({ palette: true, effort: 7 }).toBuffer()
}

function Picture({ town, portal, title, instead, reference, outcome, accent }: Drawn) {
  const shown = drawable(title) ?? instead
  const { size, lines } = titleSize(shown)
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        boxSizing: 'border-box',
        width: '100%',
        height: '100%',
        padding: '56px 72px 52px',
        borderTop: `20px solid ${accent}`,
        background: paper,
        color: ink,
        fontFamily: typefaceNames,
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', gap: 24, color: accent }}>
        <Megaphone />
        <div style={{ display: 'flex', flexDirection: 'column' }}>
          <span style={{ fontSize: 36, fontWeight: 700, color: ink }}>{drawable(town) ?? ''}</span>
          <span style={{ fontSize: 26, color: soft }}>{drawable(portal) ?? ''}</span>
        </div>
      </div>
      <div
        style={{
          display: 'block',
          lineClamp: lines,
          wordBreak: 'break-word',
          fontSize: size,
          fontWeight: 700,
          lineHeight: 1.18,
        }}
      >
        {shown}
      </div>
      <div style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', fontSize: 30 }}>
        <span style={{ display: 'flex', padding: '8px 26px', fontWeight: 700, ...tones[outcome.tone] }}>
          {drawable(outcome.words) ?? ''}
        </span>
        <span style={{ color: soft }}>{reference}</span>
      </div>
    </div>
  )
}

/** The portal's mark, as `ui/Logo.tsx` draws it. */
function Megaphone() {
  return (
    <svg viewBox="0 0 48 48" width="76" height="76" aria-hidden="true">
      <g transform="rotate(-14 24 25)" fill="currentColor">
        <rect x="3" y="19" width="9.5" height="12" rx="3" />
        <path d="M14.5 18.8 29 11v28l-14.5-7.8z" />
        <rect x="31" y="8" width="5" height="34" rx="2.5" />
        <path d="M8 33h7l1.7 8.6a2 2 0 0 1-2 2.4h-2.7a2 2 0 0 1-2-1.6z" />
        <path d="M40 17.5l4.5-2.8M41 25h5.5M40 32.5l4.5 2.8" fill="none" stroke="currentColor" strokeWidth="2.8" />
      </g>
    </svg>
  )
}
