// Dovecot's words for IMAP, typed out of a real one; the times that it puts behind them, `(0.001 + 0.000 secs).`, are zero
// here. Of its capabilities those are named that the practice host serves.

import type { ImapPersona } from '../persona.ts';
import { imap as practice } from '../practice/imap.ts';
import { imapSays } from '../says.ts';
import { seen } from './seen.ts';

const took = '(0.001 + 0.000 secs).';

export const imap: ImapPersona = {
  ...practice,
  capabilities: {
    before: ['IMAP4rev1', 'SASL-IR', 'ID', 'ENABLE', 'IDLE', 'LITERAL+'],
    after: [
      'IMAP4rev1',
      'SASL-IR',
      'ID',
      'ENABLE',
      'IDLE',
      'UNSELECT',
      'CHILDREN',
      'NAMESPACE',
      'UIDPLUS',
      'LIST-EXTENDED',
      'ESEARCH',
      'SEARCHRES',
      'LIST-STATUS',
      'BINARY',
      'MOVE',
      'STATUS=SIZE',
      'LITERAL+',
      'SPECIAL-USE',
      'QUOTA',
    ],
  },
  identity: ['name', 'Dovecot'],
  habits: {
    ...practice.habits,
    // RFC 9051 §5.4 and, before the login, Dovecot's own three minutes.
    autologoutMs: { before: 180_000, after: 1_800_000 },
    // After the login; before it, the third command that it does not know is the last one.
    errorsMax: 20,
  },
  wording: {
    ...practice.wording,
    ...imapSays(seen, {
      greeting: '* OK [CAPABILITY {capabilities}] Dovecot (Debian) ready.',
      'login.ok': 'OK [CAPABILITY {capabilities}] Logged in',
      'login.failed': 'NO [AUTHENTICATIONFAILED] Authentication failed.',
      'login.webPassword': 'NO [AUTHENTICATIONFAILED] Authentication failed.',
      'auth.response': '+ ',
      'auth.cancelled': 'BAD Authentication aborted by client.',
      'auth.notBase64': 'NO [ALERT] Invalid base64 in response',
      'auth.mechanism': 'NO [ALERT] Unsupported authentication mechanism.',
      'logout.bye': '* BYE Logging out',
      'logout.ok': `OK Logout completed ${took}`,
      tooManyErrors: '* BYE Too many invalid IMAP commands.',

      'idle.go': '+ idling',
      'idle.done': `OK Idle completed ${took}`,
      'literal.go': '+ OK',

      'select.ok': `OK [READ-WRITE] Select completed ${took}`,
      'examine.ok': `OK [READ-ONLY] Examine completed ${took}`,
      'select.closed': '* OK [CLOSED] Previous mailbox closed.',
      'select.flags': '* OK [PERMANENTFLAGS ({flags})] Flags permitted.',
      'select.unseen': '* OK [UNSEEN {number}] First unseen.',
      'select.validity': '* OK [UIDVALIDITY {validity}] UIDs valid',
      'select.next': '* OK [UIDNEXT {uid}] Predicted next UID',

      'mailbox.none': `NO Mailbox doesn't exist: {mailbox} ${took}`,
      'mailbox.tryCreate': `NO [TRYCREATE] Mailbox doesn't exist: {mailbox} ${took}`,
      'mailbox.exists': `NO [ALREADYEXISTS] Mailbox already exists ${took}`,

      'append.ok': `OK [APPENDUID {validity} {uid}] Append completed ${took}`,
      'copy.ok': `OK [COPYUID {validity} {from} {to}] Copy completed ${took}`,
      'move.uids': '* OK [COPYUID {validity} {from} {to}] Moved UIDs.',
      'sequence.none': `BAD Error in IMAP command {verb}: Invalid messageset ${took}`,

      unknown: 'BAD Error in IMAP command received by server.',
      noVerb: 'BAD Error in IMAP command received by server.',
      notServed: `BAD Error in IMAP command {verb}: Unknown command ${took}`,
      order: `BAD No mailbox selected ${took}`,
      syntax: `BAD Error in IMAP command {verb}: Invalid arguments ${took}`,
    }),
  },
};
