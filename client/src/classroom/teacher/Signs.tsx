// The two signs of the wall that no typeface draws reliably: a raised hand, and a clock. Beside them stands what they mean.

const frame = { width: 14, height: 14, viewBox: '0 0 14 14', 'aria-hidden': true } as const;
const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.3, strokeLinecap: 'round' } as const;

/** A hand is up. */
export function Hand() {
  return (
    <svg {...frame} {...line} strokeLinejoin="round">
      <path d="M3.5 8.2V4a.9.9 0 0 1 1.8 0v2.6V2.2a.9.9 0 0 1 1.8 0v4.2V2.6a.9.9 0 0 1 1.8 0v4V4a.9.9 0 0 1 1.8 0v5c0 2.4-1.5 4-3.7 4-1.9 0-2.8-.9-3.6-2.4L1.9 8.3c-.5-1 .7-1.7 1.4-.8z" />
    </svg>
  );
}

/** Time goes by. */
export function Clock() {
  return (
    <svg {...frame} {...line}>
      <circle cx="7" cy="7.6" r="5" />
      <path d="M7 4.8v2.8l1.9 1.2M5.8 1.2h2.4" />
    </svg>
  );
}
