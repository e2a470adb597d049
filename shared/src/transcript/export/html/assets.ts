// What a page that is taken away needs beside the document, and only its maker has.

import type { ReadComment } from '../../comment.ts';

export interface HtmlAssets {
  /** The mono face of everything that was on the wire: a woff2 file in base64. */
  readonly font: string;
  readonly comments: ReadComment;
}
