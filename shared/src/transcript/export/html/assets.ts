// What a page that is taken away needs beside the document, and only its maker has.

import type { Gb18030 } from '../../../charset.ts';
import type { Block } from '../../comment.ts';

export interface HtmlAssets {
  /** The mono face of everything that was on the wire: a woff2 file in base64. */
  readonly font: string;
  /** A comment's Markdown, parsed and reduced (comment.ts). */
  readonly comments: (markdown: string) => readonly Block[];
  /** The platform's decoder; without it, octets that are no UTF-8 are read as Latin-1. */
  readonly gb18030?: Gb18030;
  /** SHA-256 of the document's events (digest.ts), in hexadecimal digits, for the foot of the page. */
  readonly digest?: string;
}
