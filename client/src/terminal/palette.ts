// The colours of the terminal, taken from the page's custom properties, so that there is one palette. xterm.js wants
// plain colours: the browser resolves them on a probe element.

import type { ITheme } from '@xterm/xterm';

/** Span hues are mixed with ink: a whole screen of them must stay calm. The explained line has them in full beside it. */
const muted = (hue: number) => `color-mix(in srgb, var(--hue-${hue}) 62%, var(--ink))`;

/** What stands behind each colour that paint.ts uses. */
const sources = {
  background: 'var(--paper)',
  foreground: 'var(--ink)',
  cursor: 'var(--paper)',
  selectionBackground: 'var(--selection)',
  overviewRulerBorder: 'var(--paper)',
  scrollbarSliderBackground: 'var(--hairline)',
  scrollbarSliderHoverBackground: 'var(--edge)',
  scrollbarSliderActiveBackground: 'var(--edge)',
  brightBlack: 'var(--soft)',
  blue: muted(0),
  yellow: muted(1),
  green: muted(2),
  magenta: muted(3),
  cyan: muted(4),
  red: muted(5),
  brightGreen: 'var(--done)',
  brightBlue: 'var(--go-on)',
  brightYellow: 'var(--try-later)',
  brightRed: 'var(--no)',
} as const satisfies ITheme;

/** The terminal's theme as the element's colours are now. */
export function themeOf(element: HTMLElement): ITheme {
  const probe = document.createElement('span');
  element.append(probe);
  const theme: Record<string, string> = {};
  for (const [name, source] of Object.entries(sources)) {
    probe.style.color = source;
    theme[name] = plainColor(getComputedStyle(probe).color);
  }
  probe.remove();
  return theme;
}

/** Browsers give mixed colours back as `color(srgb 0.1 0.2 0.3)`, which xterm.js does not read. */
function plainColor(color: string): string {
  const parts = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)/.exec(color)?.slice(1);
  return parts ? `rgb(${parts.map((part) => Math.round(255 * Number(part))).join(', ')})` : color;
}
