// Custom properties for `style`, which React's types do not know.

import type { CSSProperties } from 'react';

/** The style that sets some custom properties, e.g. `--hue`. */
export function withProperties(properties: Readonly<Record<`--${string}`, string>>): CSSProperties {
  return properties;
}

/** Gives an element one of the six span hues as `--hue`. */
export function withHue(hue: number): CSSProperties {
  return withProperties({ '--hue': `var(--hue-${hue})` });
}
