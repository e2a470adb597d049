// What makes one practice server differ from another: names, wording and habits, all of it data. The hosts are the same
// for every persona.

import type { Verb as ImapVerb } from '@mailterm/shared/dialects/imap/commands';
import type { Verb as Pop3Verb } from '@mailterm/shared/dialects/pop3/commands';
import type { Verb } from '@mailterm/shared/dialects/smtp/commands';
import type { Protocol } from '../faults/fault.ts';
import type { ImapWording } from '../hosts/imap/replies.ts';
import type { Mechanism } from '../hosts/sasl/index.ts';
import type { Pop3Wording } from '../hosts/pop3/replies.ts';
import type { SmtpHabits } from '../hosts/smtp/habits.ts';
import type { SmtpWording } from '../hosts/smtp/replies.ts';

/** One face of the practice server. */
export interface Persona {
  readonly id: string;
  /** The names it is reached by, in lower case; the first is the one it calls itself. */
  readonly hostNames: readonly [string, ...string[]];
  /** The mail domains it is at home in, in lower case. */
  readonly domains: readonly string[];
  /** Real domains whose mail hosts it doubles for, in lower case: the domain and every name below it. */
  readonly doubles: readonly string[];
  /** Its clock, in minutes east of Greenwich. */
  readonly zoneMinutes: number;
  /** Absent: nothing listens on the ports of this protocol. */
  readonly smtp?: SmtpPersona;
  readonly pop3?: Pop3Persona;
  readonly imap?: ImapPersona;
}

/** A persona that speaks this protocol. */
export type Speaker<Spoken extends Protocol> = Persona & Required<Pick<Persona, Spoken>>;

/** True when a persona speaks a protocol. */
export function speaks<Spoken extends Protocol>(persona: Persona, protocol: Spoken): persona is Speaker<Spoken> {
  return persona[protocol] !== undefined;
}

export interface SmtpPersona {
  readonly wording: SmtpWording;
  /**
   * The keyword lines of the answer to EHLO, without code. `{limit}` stands for the largest letter, `{mechanisms}` for the
   * mechanisms. What is not possible at the moment is left out: STARTTLS without a certificate or with TLS on, AUTH where
   * the habits offer none, and keywords of unserved verbs.
   */
  readonly extensions: readonly string[];
  readonly mechanisms: readonly Mechanism[];
  /**
   * Verbs that the host could serve and this server does not. STARTTLS, AUTH, BDAT and ETRN need not stand here: they are
   * served where `extensions` has STARTTLS, AUTH, CHUNKING and ETRN. HELP does not tell of unserved verbs.
   */
  readonly unserved: readonly Verb[];
  /** IronPort Mail Merge: XMRG, XDFN and XPRT are served. */
  readonly mailMerge?: true;
  readonly habits: SmtpHabits;
  /** The name of an accepted letter, in the shape this server gives them. */
  readonly queueId: (letter: QueuedLetter) => string;
}

export interface QueuedLetter {
  readonly connection: number;
  readonly serial: number;
  readonly nowMs: number;
}

export interface Pop3Persona {
  readonly wording: Pop3Wording;
  /**
   * The lines of the answer to CAPA. `STLS`, `USER` and `SASL` are said only where they hold, SASL with the mechanisms
   * that hold; STLS, UTF8 and LANG are served by who lists them.
   */
  readonly capabilities: readonly string[];
  readonly mechanisms: readonly Mechanism[];
  /** Whether the greeting carries a timestamp and APOP is taken (RFC 1939 §7). */
  readonly apop: 'offered' | 'absent';
  /** Where nothing is said the habits are those of hosts/pop3/habits.ts. */
  readonly habits?: Partial<Pop3Habits>;
}

/** Where servers differ although all of them speak POP3. */
export interface Pop3Habits {
  /** Verbs that the host could serve and this server does not. */
  readonly unserved: readonly Pop3Verb[];
  /** Whether USER and the mechanisms that show the password are taken before TLS, where TLS can be had. */
  readonly clearLogin: 'taken' | 'refused';
  /** What stands behind a command that has no arguments. */
  readonly extraArguments: 'refused' | 'ignored';
  /** AUTH without a mechanism: older clients ask so for their names, and RFC 5034 does not know it. */
  readonly bareAuth: 'listed' | 'refused';
  /** RFC 2449 §6: USER and SASL are announced in both states. Some servers leave them out after login. */
  readonly capaAfterLogin: 'same' | 'withoutLogins';
  /** How late the answer to a wrong login comes. */
  readonly wrongLoginDelayMs: number;
  /** With this wrong login the server hangs up, */
  readonly wrongLoginsMax: number;
  /** and with this command that was refused for what it is or where it stands. */
  readonly errorsMax: number;
  /** The time between two logins to one mailbox (RFC 2449 §6.5); 0 for none. */
  readonly loginDelayMs: number;
  /** A client that is silent for so long is sent away. RFC 1939 §3: ten minutes or more. */
  readonly autologoutMs: number;
  /** RFC 1939 §3: the server says nothing then. Many do. */
  readonly autologoutSays: 'nothing' | 'farewell';
}

export interface ImapPersona {
  readonly wording: ImapWording;
  /** What CAPABILITY says before the login and after it; STARTTLS, LOGINDISABLED and AUTH= are added where they hold. */
  readonly capabilities: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly mechanisms: readonly Mechanism[];
  /** Between the levels of a mailbox name. */
  readonly separator: '/' | '.';
  /**
   * What this server calls the mailboxes that everybody has: `{ Sent: 'Sent Messages' }`. Between levels stands `/`, as in
   * `[Gmail]/Sent Mail`, whatever the separator is.
   */
  readonly names: Readonly<Record<string, string>>;
  /** Its answer to ID (RFC 2971 §3.2): field, value, field, value. Nothing: NIL. */
  readonly identity: readonly string[];
  /** Verbs that the host could serve and this server does not. */
  readonly unserved: readonly ImapVerb[];
  readonly habits: ImapHabits;
}

/** Where servers differ although all of them speak IMAP. */
export interface ImapHabits {
  /** Whether SELECT and EXAMINE are refused until the client has said ID (RFC 2971), as 163.com does. */
  readonly selectNeeds: 'login' | 'id';
  /** Whether a password is taken before TLS where TLS can be had. RFC 9051 §11.1 wants it refused: LOGINDISABLED. */
  readonly loginBeforeTls: 'allowed' | 'refused';
  /** After this much silence the server says BYE, before the login and after it. */
  readonly autologoutMs: { readonly before: number; readonly after: number };
  /** After this many commands in a row that were BAD the server hangs up. */
  readonly errorsMax: number;
}
