/** The megaphone: mouthpiece, horn, rim, handle and three rays of voice. The town's name stands beside it. */
export function Logo({ size = 36 }: { size?: number }) {
  return (
    <svg className="logo" viewBox="0 0 48 48" width={size} height={size} aria-hidden="true" focusable="false">
      <g transform="rotate(-14 24 25)" fill="currentColor">
        <rect x="3" y="19" width="9.5" height="12" rx="3" />
        <path d="M14.5 18.8 29 11v28l-14.5-7.8z" />
        <rect x="31" y="8" width="5" height="34" rx="2.5" />
        <path d="M8 33h7l1.7 8.6a2 2 0 0 1-2 2.4h-2.7a2 2 0 0 1-2-1.6z" />
        <path
          d="M40 17.5l4.5-2.8M41 25h5.5M40 32.5l4.5 2.8"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.8"
          strokeLinecap="round"
        />
      </g>
    </svg>
  )
}
