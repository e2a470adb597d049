// Collects what is wrong in the file of a lesson while it is read. Bounded: a file of mistakes is told of in its first ones.

import { visible } from '../charset.ts';
import { mapParams } from '../params.ts';
import type { LessonProblem } from './lesson.ts';
import type { problemParams, ProblemId } from './words/ids.ts';

type ParamsOf<Id extends ProblemId> = Readonly<Record<(typeof problemParams)[Id][number], string | number>>;

const problemsMax = 50;
const foundLengthMax = 60;

export class Problems {
  readonly list: LessonProblem[] = [];

  /** Something at this line is wrong. Returns undefined, for who has nothing to return then. */
  add<Id extends ProblemId>(line: number, id: Id, params: ParamsOf<Id>): undefined {
    if (this.list.length >= problemsMax) return undefined;
    this.list.push({ line, id, ...(Object.keys(params).length > 0 && { params: mapParams(params, shortened) }) });
    return undefined;
  }
}

/** What stands in a file, as it may be shown: it is somebody's text. */
function shortened(text: string): string {
  const shown = visible(text.trim());
  const characters = Array.from(shown.slice(0, 2 * foundLengthMax));
  return characters.length > foundLengthMax ? `${characters.slice(0, foundLengthMax).join('')}…` : shown;
}
