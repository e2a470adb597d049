// What a line looks like, without knowing who said it: a reply of which protocol, a command of which protocol. Guesses
// only; what a line means is for the dialects to say.

import { dialectFacts } from '../../dialects/facts.ts';
import type { Protocol } from '../paste.ts';

/** Patterns see so many characters of a line. */
const windowCharacters = 1024;

/** The beginning of a line, for patterns. */
export function headOf(text: string): string {
  return text.length > windowCharacters ? text.slice(0, windowCharacters) : text;
}

/** ABNF: Reply-line of RFC 5321 §4.2. */
const smtpReply = /^[2-5]\d\d(?:[ -]|$)/;

/** RFC 1939 §3. */
const pop3Reply = /^(?:\+OK|-ERR)(?: |$)/i;

const imapData =
  'OK|NO|BAD|BYE|PREAUTH|CAPABILITY|FLAGS|LIST|LSUB|STATUS|SEARCH|ESEARCH|SORT|THREAD|NAMESPACE|QUOTA|QUOTAROOT|ID|ENABLED|VANISHED|ACL|MYRIGHTS|METADATA|LANGUAGE';

/** ABNF: response-data of RFC 9051 §9. */
const imapUntagged = new RegExp(
  `^\\* (?:(?:${imapData})(?: |$)|\\d{1,10} (?:EXISTS|RECENT|EXPUNGE|FETCH)(?: |$))`,
  'i',
);

/** ABNF: response-tagged of RFC 9051 §9. */
const imapTagged = /^[A-Za-z0-9.$_-]{1,24} (?:OK|NO|BAD)(?: |$)/;

/** The protocol whose server could have said this. `+ ` alone tells nothing: POP3 and IMAP both ask to go on with it. */
export function replyOf(text: string): Protocol | undefined {
  const head = text.slice(0, 80);
  const first = head.charCodeAt(0);
  // Digits, `+`, `-` and `*` begin nearly every reply: this comparison spares the patterns most lines.
  if (first >= 0x32 && first <= 0x35 && smtpReply.test(head)) return 'smtp';
  if ((first === 0x2b || first === 0x2d) && pop3Reply.test(head)) return 'pop3';
  if (first === 0x2a && imapUntagged.test(head)) return 'imap';
  return isTagged(head) && imapTagged.test(head) ? 'imap' : undefined;
}

function isTagged(head: string): boolean {
  const blank = head.indexOf(' ');
  return blank > 0 && blank < 25 && 'ONB'.includes(head.charAt(blank + 1));
}

/** True for the line with which a server asks its client to go on (RFC 1939, RFC 5034 §4, RFC 9051 §7.6). */
export function isGoAhead(text: string): boolean {
  return text === '+' || text.startsWith('+ ');
}

const verbsOf: Readonly<Record<'smtp' | 'pop3', ReadonlySet<string>>> = {
  smtp: new Set([...dialectFacts.smtp.commands.map(({ verb }) => verb), 'LHLO']),
  pop3: new Set(dialectFacts.pop3.commands.map(({ verb }) => verb)),
};

const imapVerbs: ReadonlySet<string> = new Set(
  (
    'CAPABILITY NOOP LOGOUT STARTTLS AUTHENTICATE LOGIN ENABLE SELECT EXAMINE CREATE DELETE RENAME SUBSCRIBE UNSUBSCRIBE ' +
    'LIST LSUB NAMESPACE STATUS APPEND IDLE CLOSE UNSELECT EXPUNGE SEARCH FETCH STORE COPY MOVE UID CHECK ID SORT THREAD ' +
    'GETQUOTA GETQUOTAROOT SETQUOTA COMPRESS GETACL SETACL MYRIGHTS GETMETADATA SETMETADATA NOTIFY REPLACE'
  ).split(' '),
);

/** The first words of a line; the verb in upper case. */
export function verbOf(text: string, protocol: Protocol): string | undefined {
  const words = text.trimStart().slice(0, 64).split(/\s+/);
  if (protocol !== 'imap') {
    const word = (words[0] ?? '').toUpperCase();
    // Some people glue the argument on: MAILFROM:<…> is not a verb, FROM: is not part of MAIL.
    return verbsOf[protocol].has(word) ? word : undefined;
  }
  const [tag = '', word = '', next = ''] = words;
  const verb = word.toUpperCase();
  if (!/^[A-Za-z0-9.$_-]{1,24}$/.test(tag) || !imapVerbs.has(verb)) return undefined;
  return verb === 'UID' && next !== '' ? `UID ${next.toUpperCase()}` : verb;
}

/** The protocol whose client could have said this; a verb that two of them know counts for the first. */
export function commandOf(text: string): Protocol | undefined {
  return protocolsInOrder.find((protocol) => verbOf(text, protocol) !== undefined);
}

const protocolsInOrder: readonly Protocol[] = ['smtp', 'pop3', 'imap'];

/** True for what may be an answer to a challenge: base64, or the `*` that gives up. */
export function isAnswer(text: string): boolean {
  return /^(?:[A-Za-z0-9+/]{1,2048}={0,2}|\*|=)$/.test(headOf(text));
}
