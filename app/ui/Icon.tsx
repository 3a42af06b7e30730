/** One stroke each, drawn on a grid of 24. An icon never stands alone: words are always beside it. */
const strokes = {
  arrow: 'M4 12h15m-6-6 6 6-6 6',
  building: 'M4 20V9l8-5 8 5v11M2 20h20M9 20v-6h6v6',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3.5v4M16 3.5v4',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  chevron: 'm6 9 6 6 6-6',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2',
  copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  download: 'M12 4v11m-5-5 5 5 5-5M4 20h16',
  envelope: 'M3 6h18v12H3zM3 7l9 7 9-7',
  eyeOff:
    'M4 4l16 16M9.5 5.6A9.6 9.6 0 0 1 12 5.3c5 0 8.5 4.2 9.5 6.7a12 12 0 0 1-3 4M6 7.6A12.5 12.5 0 0 0 2.5 12c1 2.5 4.5 6.7 9.5 6.7a9 9 0 0 0 4-.9',
  flag: 'M6 21V4h12l-3 4 3 4H6',
  half: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 3.5v17M15 5v14M18 7.5v9',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5.5M12 7.3v.4',
  letter: 'M6 3h9l4 4v14H6zM9 11h7M9 15h7M9 7h3',
  lock: 'M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3',
  minus: 'M6 12h12',
  more: 'M4 7h16M4 12h16M4 17h16',
  people:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.5-3.5 3-5.5 6.5-5.5s6 2 6.5 5.5M16 4.8a3.5 3.5 0 0 1 0 6.4M18 14.8c2 .7 3.2 2.5 3.5 5.2',
  pencil: 'm4 20 1-5L16 4l4 4L9 19zM13.5 6.5l4 4',
  phone: 'M5 4h4l2 5-2.5 2a11 11 0 0 0 4.5 4.5l2-2.5 5 2v4c0 .6-.4 1-1 1C11 20 4 13 4 5c0-.6.4-1 1-1z',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20',
  share: 'M12 15V4m-4 4 4-4 4 4M5 12v8h14v-8',
  warning: 'M12 4 2.5 20h19zM12 10v5M12 17.3v.4',
} as const

export type IconName = keyof typeof strokes

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={strokes[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
