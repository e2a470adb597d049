// What a line of the local prompt means.

import type { Saying } from '@mailterm/shared/dialect';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { Target } from '@mailterm/shared/transcript/event';
import type { Phase } from '../session/model.ts';
import type { Step } from '../session/model.ts';

/** What the prompt needs to know of the session it stands in. */
export interface PromptContext {
  readonly phase: Phase;
  /** Where the session goes or went. */
  readonly target?: Target;
  /** The same line was entered just before: whoever insists gets what was typed. */
  readonly insists?: boolean;
}

/** What is shown beside doing something. */
interface Told {
  /** Said first, whatever is done. */
  readonly answers: readonly Saying[];
  /** Lines that can be typed next. */
  readonly lines?: readonly string[];
  /** The same by hand, line by line. */
  readonly script?: readonly Step[];
  /** The page that explains copied conversations is offered. */
  readonly explain?: true;
  /** Known servers are listed. */
  readonly presets?: string;
  /** The line as it is shown: a password in it is left out. */
  readonly shown?: string;
}

export type Command = Told &
  (
    | {
        readonly kind: 'open';
        readonly target: Target;
        /** The command then asks for TLS in this protocol. */
        readonly startTls?: DialectId;
      }
    | { readonly kind: 'quit' }
    | { readonly kind: 'clear' }
    /** A name is looked up by Mailterm's server; the words are for prompt/dns. */
    | { readonly kind: 'lookUp'; readonly program: 'dig' | 'host' | 'nslookup'; readonly words: readonly string[] }
    /** Nothing is done beside answering. */
    | { readonly kind: 'answer' }
  );

export type Answer = Extract<Command, { kind: 'answer' }>;

export function answer(...answers: readonly Saying[]): Answer {
  return { kind: 'answer', answers };
}
