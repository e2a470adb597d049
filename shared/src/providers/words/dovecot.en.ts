// What the rules of rules/dovecot.ts mean, in English.

import type { Text } from '../../i18n/text.ts';
import type { DovecotRuleId } from '../rules/dovecot.ts';

export const dovecotWords: Record<`provider.${DovecotRuleId}`, Text> = {
  'provider.dovecot.plaintextRefused': {
    title: 'No password without encryption',
    body: 'Dovecot refuses to check a password on an unencrypted connection. Send STARTTLS and log in after the handshake, or connect to port 993.',
  },
  'provider.dovecot.passwordExposed': {
    title: 'Your password went out unencrypted',
    body: 'You sent LOGIN without TLS although the server forbids it. Everyone on the way could read the password: change it, and from now on send STARTTLS first or use port 993.',
  },
  'provider.dovecot.loginDisabled': {
    title: 'Login only after STARTTLS',
    body: 'The greeting says LOGINDISABLED: on this unencrypted connection LOGIN will be refused, whatever the password. Send STARTTLS first; after the handshake the word is gone.',
  },
  'provider.dovecot.refusedBeforeLogin': {
    title: 'Not understood, or not before login',
    body: 'Before login Dovecot knows only a few commands, such as CAPABILITY, STARTTLS, LOGIN and AUTHENTICATE. If yours is another one, log in first; if not, check tag, spelling and quotes.',
  },
  'provider.dovecot.unknownCommand': {
    title: 'Dovecot does not know this command',
    body: 'The command named in the reply is misspelt, belongs to an extension that is switched off, or has no place any more: after login there is no LOGIN and no STARTTLS. CAPABILITY shows what is there.',
  },
  'provider.dovecot.badArguments': {
    title: 'The arguments are wrong',
    body: 'Dovecot knows the command, but not what follows it; the words after the colon say where it stopped. Check blanks, quotes and brackets; “Invalid messageset” also means a number beyond the last message.',
  },
  'provider.dovecot.idleTooLong': {
    title: 'Disconnected because you were silent',
    body: 'Dovecot hangs up after 3 minutes without a command before login, and after 30 minutes later. Connect again; NOOP from time to time keeps a session open.',
  },
  'provider.dovecot.tryCreate': {
    title: 'The target mailbox does not exist',
    body: 'Nothing was copied, moved or stored: there is no mailbox of that name. CREATE it and repeat the command, or look with LIST "" "*" for the right spelling.',
  },
  'provider.dovecot.noSuchMailbox': {
    title: 'No mailbox of that name',
    body: 'Dovecot has no such mailbox. Names depend on case, except INBOX, and may need a prefix: LIST "" "*" shows them as they must be written.',
  },
  'provider.dovecot.mailboxExists': {
    title: 'The name is taken',
    body: 'There is a mailbox of that name already, so it was not created or renamed. Use that one or choose another name.',
  },
  'provider.dovecot.quotaExceeded': {
    title: 'Your mailbox is full',
    body: 'The message does not fit into the quota and was not stored. Make room: mark old messages with \\Deleted and send EXPUNGE; GETQUOTAROOT INBOX shows how much is used.',
  },
  'provider.dovecot.tooManySessions': {
    title: 'Too many sessions of this user',
    body: 'This user has as many connections open from your IP address as the server allows; the number stands at the end. Close other mail programs or forgotten sessions and log in again.',
  },
  'provider.dovecot.internalError': {
    title: 'Something broke inside Dovecot',
    body: 'Your command was right; the cause, often file permissions or a full disk, is only in the server’s log. Give its administrator the time of the error, in brackets where the reply has it.',
  },
  'provider.dovecot.ambiguousPipelining': {
    title: 'Two commands sent together clash',
    body: 'You sent a command before the one before it was done, and what they do depends on the order. Wait for the tagged reply before you send the next command.',
  },
  'provider.dovecot.tlsAlready': {
    title: 'The connection is encrypted already',
    body: 'STARTTLS (STLS in POP3) works once, and not at all on port 993 or 995, where TLS is on from the start. Go on with the login.',
  },
  'provider.dovecot.popLoginFailed': {
    title: 'POP3 login refused',
    body: 'User name or password is wrong; Dovecot does not tell which. Send USER and PASS again, and try the name with and without the domain.',
  },
  'provider.dovecot.popPlaintextRefused': {
    title: 'POP3 password only with TLS',
    body: 'Dovecot takes no USER and PASS on an unencrypted connection. Send STLS and log in after the handshake, or connect to port 995.',
  },
  'provider.dovecot.popLocked': {
    title: 'Another POP3 session has the mailbox',
    body: 'Only one POP3 session at a time may hold it. End the other one with QUIT, or wait until the server drops it; a mail program that checks automatically is a common cause.',
  },
  'provider.dovecot.popUnknownCommand': {
    title: 'POP3 has no such command here',
    body: 'The word after the colon is what Dovecot read. Check the spelling; USER, PASS, AUTH and STLS no longer exist after login, and CAPA lists the optional ones.',
  },
  'provider.dovecot.popRefusedBeforeLogin': {
    title: 'Unknown, or not before login',
    body: 'Before login Dovecot knows only CAPA, STLS, AUTH, APOP, USER, PASS and QUIT: STAT, LIST and RETR are unknown until then. Log in with USER and PASS, or check the spelling.',
  },
  'provider.dovecot.popNoSuchMessage': {
    title: 'No message with this number',
    body: 'POP3 counts from 1 to the number that STAT shows, and the numbers are those of this session. LIST shows which exist.',
  },
  'provider.dovecot.popDeleted': {
    title: 'You marked this message for deletion',
    body: 'After DELE a message can no longer be read in this session, but it is still there until QUIT. RSET takes all marks back.',
  },
  'provider.dovecot.popIdleTooLong': {
    title: 'POP3 session closed for silence',
    body: 'No command came for too long: 3 minutes before login, 10 after it. What you marked with DELE is not deleted, because QUIT is missing. Connect again and repeat the DELE commands.',
  },
};
