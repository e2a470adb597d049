// Looks through a line before it goes. What finds mistakes is not there yet: nothing is held but octets (useHold.ts).

import type { Saying } from '@mailterm/shared/dialect';
import type { DeskProps } from './handle.ts';
import type { Held } from './useHold.ts';

export interface Lint {
  /** Why a line is held; undefined where nothing speaks against it. */
  hold(line: string): Held | undefined;
  /** What was found in the line that was sent last, and did not hold it. */
  readonly told: Saying | undefined;
}

/** @param _props whose lines they are */
export function useLint(_props: DeskProps): Lint {
  return { hold: () => undefined, told: undefined };
}
