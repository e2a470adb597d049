// What the page knows of its sessions: the list, and for each one the log as entries that views draw.
// The log is the truth; turns, lines on screen and cards are derived from it. No React, no DOM, no words.

import type { Charset } from '@mailterm/shared/charset';
import type { Diagnosis, Frame, Reading, ReplyClass, Saying, Side, TurnId } from '@mailterm/shared/dialect';
import type { DnsSaying } from '@mailterm/shared/dns/read';
import type { LookupTold } from '@mailterm/shared/wire/lookup';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { TlsFacts } from '@mailterm/shared/transcript/tls';
import type { StandsFor, Target } from '@mailterm/shared/transcript/event';

/** Octets with their meaning: one unit, or (without `reading`) octets that came and are not read yet. */
export interface UnitEntry {
  readonly kind: 'unit';
  /** Unique in its session and stable: a pending unit keeps its key when its reading arrives. */
  readonly key: string;
  readonly from: Side;
  readonly octets: Uint8Array;
  /** Milliseconds since the session was opened when the first octet came. */
  readonly atMs: number;
  /** Server units: milliseconds since the client unit that it answers was sent. */
  readonly tookMs?: number;
  readonly turn?: TurnId;
  readonly reading?: Reading;
  /** Client lines: typed by the command that opened the session, on the person's behalf (opening.ts). */
  readonly byCommand?: true;
  /** Lines of a letter that is typed, up to its lone dot. */
  readonly ofLetter?: true;
  /** It goes on with the content that the unit before it began: a letter that was cut at a limit. */
  readonly goesOn?: true;
  /** Octets that are not read yet and go on with a reply: the class of the reply. */
  readonly replyClass?: ReplyClass;
  /** Lines of a server: the charset of the whole reply, as far as it has come. Where it is absent, each line has its own. */
  readonly charset?: Charset;
}

/** What Mailterm says in the conversation: connecting, connected, refused, closed, silence … in no language. */
export interface ToolEntry {
  readonly kind: 'tool';
  readonly key: string;
  readonly atMs: number;
  /** Ids of client words (`words/`), of reasons (`shared/src/reasons`) or, about silence, of the session's dialect. */
  readonly saying: Saying;
  readonly tone: 'info' | 'success' | 'warning';
  /** A practice double that Enter accepts. */
  readonly offer?: Target;
  /** About silence: who is expected to speak, and why nothing comes, best guess first. */
  readonly diagnoses?: readonly Diagnosis[];
}

/** A line typed at the local prompt, and what the prompt answered (in no language). */
export interface LocalEntry {
  readonly kind: 'local';
  readonly key: string;
  readonly line: string;
  readonly answers: readonly Saying[];
  /** Lines that it leads to, for the prompt. */
  readonly lines?: readonly string[];
  /** The same by hand, for the prompt, one line after the other. */
  readonly script?: readonly Step[];
  /** The known servers are listed: all of them, or those of one provider. */
  readonly presets?: string;
  /** A copied conversation is explained on a page of its own. */
  readonly explain?: true;
  /** What the DNS said, to be explained. */
  readonly found?: Found;
}

/** Answers of the DNS, and what the page found out with them. */
export interface Found {
  readonly told: readonly LookupTold[];
  readonly reverse?: DnsSaying;
}

/** A line that waits for its Enter. */
export interface Step {
  readonly line: string;
  /** What the person puts behind it: a password as it is, or in base64. */
  readonly fill?: 'plain' | 'base64';
}

export type Entry = UnitEntry | ToolEntry | LocalEntry;

/** How far a session is written down. */
export interface RecordingFacts {
  readonly id: string;
  /** Everything that is read so far is in the store. */
  readonly isSaved: boolean;
  /** Nothing more of it is written down, for this reason. */
  readonly lost?: Saying;
}

export type Phase = 'local' | 'connecting' | 'open' | 'ended';

/** One session of the page. The first one is the empty local prompt. */
export interface Session {
  readonly id: number;
  readonly phase: Phase;
  readonly target?: Target;
  readonly dialect?: DialectId;
  /** The practice server stands in for another one. */
  readonly double?: StandsFor;
  /** TLS was asked for in this protocol by the command that opened the session (opening.ts). */
  readonly startTls?: DialectId;
  /** How long the server keeps the log after the end, in milliseconds, and the session for a page that is gone. */
  readonly keptMs?: number;
  /** False where the log is wiped at the end. */
  readonly kept?: boolean;
  /** What is written down of it for transcripts; absent where nothing is. */
  readonly recording?: RecordingFacts;
  /** The dialect's state name, '' before the first reading. */
  readonly state: string;
  /** How the next client unit is framed; tells whether the input is a secret or a block. */
  readonly nextClient: Frame;
  readonly entries: readonly Entry[];
  /** What the TLS handshake told, and when it did, in Unix time. */
  readonly tls?: {
    readonly facts: TlsFacts;
    readonly atMs: number;
    /** The server is a practice server or on the machine that Mailterm runs on. */
    readonly own?: true;
  };
  /** Nothing flows before the person accepts the certificate. */
  readonly asks?: boolean;
  /** The line to Mailterm is broken, and the page tries to come back. */
  readonly away?: boolean;
  /** Another page has the session; this one sees what may be published. */
  readonly watching?: boolean;
  /** A mail program has the session: nobody can take it over. */
  readonly watchOnly?: boolean;
  /** Unix time of the opening, for clocks on demand. */
  readonly startedMs?: number;
}
