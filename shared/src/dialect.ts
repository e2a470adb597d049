// The contract of a dialect: what a mail protocol must tell the rest of Mailterm. Read this file first.
// A dialect reads units (framing.ts cuts them) and answers with language-neutral readings. It does no I/O, has no
// clock, never throws on what a peer sends, and never imports another dialect.

import type { Citation } from './citation.ts';
import type { Refusal } from './refusal/vocabulary.ts';

/** Who sent some octets. */
export type Side = 'client' | 'server';

/**
 * The number of a turn: 0 is the greeting, n is the nth client unit (a DATA block is one unit). Numbers are given by
 * the gateway, never change, and are the anchors of links, comments, hints and checks.
 */
export type TurnId = number;

/** What a secret is used for. Viewers say "user name (hidden)" or "password (hidden)" from it. */
export type SecretRole = 'user' | 'password' | 'response';

/** How the next unit of one side is cut out of the octet stream. See framing.ts. */
export type Frame =
  /** One line up to and including its LF. `secret`: what is typed now is a credential, so the input is masked. */
  | { readonly kind: 'line'; readonly secret?: SecretRole }
  /** Lines up to and including a line that holds only a dot (RFC 5321 §4.1.1.4, RFC 1939 §3). */
  | { readonly kind: 'block' }
  /** Exactly `count` octets (BDAT chunks, IMAP literals). `secret`: they are a credential. */
  | {
      readonly kind: 'octets';
      readonly count: number;
      readonly secret?: SecretRole;
      /** The server has not offered to count them: it may read them as commands. */
      readonly unoffered?: true;
    }
  /** Undecided until the other side speaks: after DATA or AUTH, whether the next line is content depends on the reply. */
  | { readonly kind: 'wait' };

/** The smallest piece that a dialect reads, with its line ends. */
export interface Unit {
  readonly from: Side;
  readonly octets: Uint8Array;
  /** The turn this unit opens (client units). For server units: the latest turn; a reading may answer an earlier one. */
  readonly turn: TurnId;
  /** How it was cut. */
  readonly frame: 'line' | 'block' | 'octets';
  /**
   * Set when the unit reached a limit and was cut at a fixed length: more of the same line or block follows. The cut
   * does not depend on how the octets were chunked.
   */
  readonly continues?: true;
  /** Set on the pieces after the first of a unit that was cut at a limit. */
  readonly continued?: true;
}

/** Facts that fill the placeholders of a text: `{name}` in a text is replaced by `params.name`. */
export type Params = Readonly<Record<string, string | number>>;

/** A sentence in no language: the id of a text (i18n) and what fills its placeholders. */
export interface Saying {
  readonly id: string;
  readonly params?: Params;
}

/**
 * plain: its meaning is known. credential: a secret; carries no params but those of a closed list. content: the body
 * of a letter or a listing, data and not protocol. unknown: not understood, and shown as such.
 */
export type SpanKind = 'plain' | 'credential' | 'content' | 'unknown';

/** A stretch of a unit's octets with a meaning. The spans of a reading tile its unit: no gap, no overlap. */
export interface Span extends Saying {
  /** First octet, counted from the start of the unit. */
  readonly start: number;
  /** One past the last octet. */
  readonly end: number;
  readonly kind: SpanKind;
  /** For credentials: what kind of secret. */
  readonly role?: SecretRole;
}

/** A broken rule, and who broke it. */
export interface Oddity extends Saying {
  readonly by: Side;
}

/** How sure a diagnosis is: `certain` follows from the octets themselves, `likely` and `possible` are ranked guesses. */
export type Certainty = 'certain' | 'likely' | 'possible';

/** What went wrong and why, best first in a reading. */
export interface Diagnosis extends Saying {
  readonly certainty: Certainty;
  /** The turn that is to blame; it may be earlier than the one that was refused. */
  readonly turn: TurnId;
}

/**
 * A mistake in a line that is not sent yet: `mistake.…` (mistakes/), how sure that is, and the line that was probably meant.
 * Nobody sends the mended line but the person.
 */
export interface Finding extends Saying {
  readonly certainty: Certainty;
  /** Without line end. Absent where it would hold a secret, or where nobody can know what was meant. */
  readonly fix?: string;
}

/** What the person has sent of a unit that is not whole yet: the lines of a letter, before its dot. */
export interface Held {
  /** The turn that these octets belong to; the latest turn where there are none. */
  readonly turn: TurnId;
  readonly octets: Uint8Array;
}

/** What the conversation must do because of a unit. */
export type Effect =
  /** A command asks for TLS: nothing more may be sent before it is answered (RFC 3207 §4, RFC 2595 §4). */
  | { readonly kind: 'askTls' }
  /** The server gave the go-ahead for TLS (RFC 3207 §4, RFC 2595 §4). */
  | { readonly kind: 'startTls' }
  /** A command begins an attempt to log in, or a line may be one: it is counted where attempts are limited. */
  | { readonly kind: 'logIn' }
  /** A command asks the server to take one more recipient; a reply of class `done` takes it (RFC 5321 §4.1.1.3). */
  | { readonly kind: 'addRecipient' }
  /** The protocol says that the connection ends now. */
  | { readonly kind: 'close'; readonly by: Side };

/** A legal next line. A viewer offers it as a chip that types and never sends. */
export interface Hint extends Saying {
  /** The text that goes into the prompt, without line end, filled with what is known. */
  readonly line: string;
}

/** The class of a reply, for its colour and glyph: done, go on, try later, no. */
export type ReplyClass = 'done' | 'goOn' | 'tryLater' | 'no';

/** What one unit means after everything said before. */
export interface Reading {
  readonly spans: readonly Span[];
  /** The command this reply answers (pipelining queue; IMAP tag map). Absent on client units and on unasked replies. */
  readonly answers?: TurnId;
  /**
   * False on a unit that is followed by more of the same reply, command or letter: a line of a longer reply, a command
   * line that ends by announcing a literal (RFC 9051 §4.3). A client unit after an incomplete one opens no turn.
   */
  readonly complete: boolean;
  readonly replyClass?: ReplyClass;
  /** The card's "Says": the words of the protocol, translated. */
  readonly says: Saying;
  /** The card's "Means here": after what was said before. */
  readonly means: Saying;
  readonly oddities: readonly Oddity[];
  readonly diagnoses: readonly Diagnosis[];
  /** What looks like success and is not, on the unit with which it can first be known (Machine.after). */
  readonly notices?: readonly Diagnosis[];
  /** For machines: why the server refused and who can mend it. On the last line of every reply that says no, or not now. */
  readonly refusal?: Refusal;
  readonly effects: readonly Effect[];
  readonly next: { readonly client: Frame; readonly server: Frame };
  /** The state after this unit: a name from the dialect's transition table. */
  readonly state: string;
  /** The card's "Do next": legal next lines, most useful first. */
  readonly hints: readonly Hint[];
  /**
   * Set on a client line that is no command in its state and resembles none (perhaps a password typed at the wrong
   * prompt): it is published as withheld. The owner sees it as it is.
   */
  readonly withheld?: true;
}

/** Reads one conversation, unit after unit. */
export interface Machine {
  /** Reads the next unit and advances. Never throws. */
  read(unit: Unit): Reading;
  /** Reads a unit as `read` would, but does not advance: what would this line mean if it were sent now? */
  preview(unit: Unit): Reading;
  /** Nothing has come for `ms` milliseconds: who is expected to speak, and why nothing comes. Best guess first. */
  silence(ms: number, held?: Held): readonly Diagnosis[];
  /**
   * Mistakes in a line before it is sent, best first: what is certain or very probable from the line and what was said.
   * Does not advance.
   */
  lint?(line: Unit, held: Held): readonly Finding[];
  /**
   * What looks like success and is not, after the latest unit; with `leaves`, because the person leaves now.
   * Does not advance.
   */
  after?(leaves: boolean, held: Held): readonly Diagnosis[];
}

/** A port the protocol is found on. */
export interface PortFact {
  readonly port: number;
  readonly security: 'plain' | 'tls' | 'startTls';
  readonly citation: Citation;
}

/** A command: what it looks like, where it is legal, and which of its arguments are secrets. */
export interface CommandFact {
  /** In upper case: 'MAIL', 'RETR'. */
  readonly verb: string;
  /** As the RFC writes it: 'MAIL FROM:<reverse-path> [SP mail-parameters]'. */
  readonly syntax: string;
  /** Names of the states in which it is legal. */
  readonly states: readonly string[];
  /** Which arguments (0 = the first after the verb) are secret, and their role. 'rest': all from that one on. */
  readonly secrets?: readonly { readonly argument: number; readonly role: SecretRole; readonly rest?: true }[];
  readonly citation: Citation;
}

/** One row of the state table. The practice server obeys it, the machine follows it, the state map is drawn from it. */
export interface Transition {
  readonly from: string;
  /** A verb, or 'connect' for the greeting, '.' for the end of a block, '*' for a continuation line. */
  readonly on: string;
  /** The class of reply that makes the step. */
  readonly reply: ReplyClass;
  readonly to: string;
}

/** The mode light of the prompt: the words before the cursor while in a state. */
export interface PromptFact {
  /** For example 'SMTP▸', '334 user▸', 'DATA│'. The same in every language. */
  readonly label: string;
}

/** What is known about a protocol as tables: what a page must have before anybody speaks. Texts and sources are loaded
 * when they are shown (explanations.ts). */
export interface DialectFacts {
  /** 'smtp' */
  readonly id: string;
  /** As people write it: 'SMTP'. */
  readonly name: string;
  /** Each command begins with a tag of the client's choice, and its verb comes behind it (RFC 9051 §2.2.1). */
  readonly tagged?: true;
  /** The lines that ask for TLS after the greeting, one after the other; the answer to the last one is the go-ahead. */
  readonly startTls?: readonly string[];
  readonly ports: readonly PortFact[];
  readonly commands: readonly CommandFact[];
  readonly transitions: readonly Transition[];
  /** The mode light for each state; the key 'default' serves states that are not named. */
  readonly prompts: Readonly<Record<string, PromptFact>>;
}

/** One protocol. The registry (dialects/index.ts) holds one line for each. */
export interface Dialect extends DialectFacts {
  /** Where each explanation comes from, by explanation id. */
  readonly citations: Readonly<Record<string, Citation>>;
  /**
   * One machine per conversation.
   * @param tls true where the connection begins with TLS, before the greeting (RFC 8314 §3)
   */
  begin(tls?: boolean): Machine;
}
