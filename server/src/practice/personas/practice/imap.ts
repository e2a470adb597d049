// The model server for IMAP: IMAP4rev1 and IMAP4rev2 with what mail clients use beside them. Response codes are those of
// RFC 9051 §7.1. Other personas say these words where nobody knows theirs.

import { own, words } from '../../hosts/wording.ts';
import { letterOctetsMax } from '../../mailroom.ts';
import type { ImapPersona } from '../persona.ts';

const minuteMs = 60_000;

const after = [
  'IMAP4rev1 IMAP4rev2 LITERAL+ ID ENABLE IDLE NAMESPACE UIDPLUS UNSELECT MOVE CHILDREN LIST-EXTENDED LIST-STATUS',
  `SPECIAL-USE STATUS=SIZE ESEARCH SEARCHRES BINARY UTF8=ACCEPT QUOTA QUOTA=RES-STORAGE APPENDLIMIT=${letterOctetsMax}`,
].flatMap((line) => line.split(' '));

export const imap: ImapPersona = {
  capabilities: {
    before: ['IMAP4rev1', 'IMAP4rev2', 'SASL-IR', 'LITERAL+', 'ID', 'ENABLE'],
    after,
  },
  mechanisms: ['SCRAM-SHA-256', 'CRAM-MD5', 'XOAUTH2', 'PLAIN', 'LOGIN'],
  separator: '/',
  names: {},
  identity: ['name', 'Mailterm practice'],
  unserved: [],
  habits: {
    selectNeeds: 'login',
    loginBeforeTls: 'allowed',
    // RFC 9051 §5.4: at least 30 minutes after the login. Before it, servers are less patient.
    autologoutMs: { before: 5 * minuteMs, after: 30 * minuteMs },
    errorsMax: 20,
  },
  wording: words(own, {
    greeting: '* OK [CAPABILITY {capabilities}] IMAP practice server ready',
    'login.ok': 'OK [CAPABILITY {capabilities}] {user} is logged in',
    'login.failed': 'NO [AUTHENTICATIONFAILED] Name or password is wrong',
    'login.webPassword':
      'NO [AUTHENTICATIONFAILED] This is the password of the web page, an authorization code is needed',
    'login.needsTls': 'NO [PRIVACYREQUIRED] A password is taken only after STARTTLS',
    'auth.user': '+ VXNlcm5hbWU6',
    'auth.password': '+ UGFzc3dvcmQ6',
    'auth.response': '+ {challenge}',
    'auth.cancelled': 'BAD Authentication cancelled',
    'auth.notBase64': 'BAD Cannot decode base64',
    'auth.mechanism': 'NO [CANNOT] Mechanism {mechanism} not supported',
    'starttls.go': 'OK Begin TLS negotiation now',
    'starttls.absent': 'BAD TLS is not offered here, or it is on already',
    'logout.bye': '* BYE {host} closes the connection',
    'logout.ok': 'OK LOGOUT completed',
    autologout: '* BYE Silent for too long, closing the connection',
    tooManyErrors: '* BYE Too many wrong commands, closing the connection',

    done: 'OK {verb} completed',
    'idle.go': '+ idling, end with DONE',
    'idle.done': 'OK IDLE completed',
    'idle.notDone': 'BAD IDLE ends with a line that holds DONE and nothing else',
    'literal.go': '+ Ready for {octets} octets',
    'literal.tooLarge': 'NO [TOOBIG] {limit} octets is the limit',

    'select.ok': 'OK [READ-WRITE] {verb} completed',
    'examine.ok': 'OK [READ-ONLY] {verb} completed',
    'select.needsId': 'NO [CLIENTBUG] Say who you are by ID before {verb}',
    'select.closed': '* OK [CLOSED] The mailbox before is closed',
    'select.flags': '* OK [PERMANENTFLAGS ({flags})] These can be stored',
    'select.unseen': '* OK [UNSEEN {number}] The first one that is not seen',
    'select.validity': '* OK [UIDVALIDITY {validity}] The UIDs hold as long as this number',
    'select.next': '* OK [UIDNEXT {uid}] The UID of the next message',

    'mailbox.none': 'NO [NONEXISTENT] There is no mailbox {mailbox}',
    'mailbox.tryCreate': 'NO [TRYCREATE] There is no mailbox {mailbox}, CREATE makes it',
    'mailbox.exists': 'NO [ALREADYEXISTS] There is a mailbox {mailbox} already',
    'mailbox.name': 'NO [CANNOT] No mailbox can have this name',
    'mailbox.encoding': 'NO [CANNOT] The mailbox name is in a wrong encoding',
    'mailbox.inbox': 'NO [CANNOT] {verb} is not possible with INBOX',
    'mailbox.children': 'NO [HASCHILDREN] There are mailboxes below {mailbox}',
    'mailbox.limit': 'NO [LIMIT] {limit} mailboxes is the limit',
    readOnly: 'NO [READ-ONLY] The mailbox was opened by EXAMINE',
    full: 'NO [OVERQUOTA] The mailbox is full',

    'append.ok': 'OK [APPENDUID {validity} {uid}] APPEND completed',
    'append.nul': 'BAD A message cannot hold NUL',
    'copy.ok': 'OK [COPYUID {validity} {from} {to}] {verb} completed',
    'move.uids': '* OK [COPYUID {validity} {from} {to}] Moved',
    'message.gone': 'NO [EXPUNGEISSUED] Some of these messages are no longer there',
    'sequence.none': 'BAD There is no such message, the mailbox has {count}',
    'flags.limit': 'NO [LIMIT] {limit} flags on one message is the limit',
    'fetch.tooMuch': 'NO [LIMIT] {limit} octets at once is the limit',
    'fetch.encoding': 'NO [UNKNOWN-CTE] The part has an encoding that is not known here',
    'search.charset': 'NO [BADCHARSET ({charsets})] The charset is not known here',
    'search.tooMuch': 'NO [LIMIT] {limit} texts to look for is the limit',
    'quota.none': 'NO [NONEXISTENT] There is no such quota root',

    unknown: 'BAD Unknown command',
    noVerb: 'BAD There is a tag and no command behind it',
    notServed: 'BAD {verb} is not implemented',
    order: 'BAD {verb} is not valid in this state',
    syntax: 'BAD Syntax: {syntax}',
    noTag: '* BAD A command begins with a tag: a1 NOOP',
    lineTooLong: 'BAD Line too long, {limit} octets is the limit',
  }),
};
