// The measures of the map, in pixels.

import type { Node } from './layout.ts';

export const cell = { width: 158, height: 78, node: 134, nodeHeight: 46 } as const;

/** The middle of a state: each layer is spread over the whole width. */
export function centreOf({ layer, place, of }: Node, widest: number): { readonly x: number; readonly y: number } {
  return { x: ((place + 0.5) * widest * cell.width) / of, y: (layer + 0.5) * cell.height };
}
