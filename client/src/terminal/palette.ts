// The colours of the terminal, taken from the page's custom properties, so that there is one palette. xterm.js wants
// plain colours: the browser resolves them on a probe element.

import type { ITheme } from '@xterm/xterm';

/** Which custom property stands behind each colour that paint.ts uses. */
const sources = {
  background: '--paper',
  foreground: '--ink',
  cursor: '--paper',
  selectionBackground: '--wash',
  black: '--soft',
  brightBlack: '--soft',
  blue: '--hue-0',
  yellow: '--hue-1',
  green: '--hue-2',
  magenta: '--hue-3',
  cyan: '--hue-4',
  red: '--hue-5',
  brightGreen: '--done',
  brightBlue: '--go-on',
  brightYellow: '--try-later',
  brightRed: '--no',
  brightWhite: '--ink',
  white: '--ink',
} as const satisfies ITheme;

/** The terminal's theme as the element's colours are now. */
export function themeOf(element: HTMLElement): ITheme {
  const probe = document.createElement('span');
  element.append(probe);
  const theme: Record<string, string> = {};
  for (const [name, property] of Object.entries(sources)) {
    probe.style.color = `var(${property})`;
    theme[name] = getComputedStyle(probe).color;
  }
  probe.remove();
  return theme;
}
