// The words in brackets after OK, NO, BAD and BYE, in English.

import type { Text } from '../../../i18n/text.ts';
import type { ResponseCodeId } from '../vocabulary/responseCodes.ts';

export const responseCodeTexts: Record<ResponseCodeId, Text> = {
  'code.NEWNAME': {
    title: 'mailbox was renamed',
    body: 'The mailbox you named has another name now; the old and the new one follow. Repeat the command with the new name. Only very old servers say this.',
  },
  'code.REFERRAL': {
    title: 'go to another server',
    body: 'What you want is on another server, whose address follows. Connect there and log in again. With OK, you may also stay and use the shared mailboxes.',
  },
  'code.ALERT': {
    title: 'message for you',
    body: 'The text after the bracket is meant for you, the person, not for the program: read it. On a connection without encryption anybody could have put it there, so do not follow its links.',
  },
  'code.BADCHARSET': {
    title: 'character set not supported',
    body: 'The server cannot search in the CHARSET you named. The ones it can may follow in parentheses; UTF-8 works nearly everywhere.',
  },
  'code.CAPABILITY': {
    title: 'capabilities',
    body: 'What the server can do from here on, without your asking. The list may change after STARTTLS and after login.',
  },
  'code.PARSE': {
    title: 'odd message',
    body: 'The server could not make sense of the header or the parts of a stored message. The fault is in that message; FETCH with BODY.PEEK[] still shows it raw.',
  },
  'code.PERMANENTFLAGS': {
    title: 'flags you can keep',
    body: 'Only the flags listed here can be set for good. Others are ignored or forgotten at the end of the session; \\* means that you may invent keywords of your own.',
  },
  'code.READ-ONLY': {
    title: 'open for reading only',
    body: 'You can read here but not change flags or expunge. That is what EXAMINE does, or what your rights allow after SELECT.',
  },
  'code.READ-WRITE': {
    title: 'open for changes',
    body: 'You can read, set flags and expunge in this mailbox. Mind that FETCH BODY[] marks a message as read; BODY.PEEK[] does not.',
  },
  'code.TRYCREATE': {
    title: 'target mailbox missing',
    body: 'The mailbox you want to store into does not exist, and nothing was stored. Type CREATE and its name, then repeat the command; check the spelling first.',
  },
  'code.UIDNEXT': {
    title: 'next UID',
    body: 'The UID that the next message will get, or more. If it is higher than last time, something new has come in.',
  },
  'code.UIDVALIDITY': {
    title: 'UIDs are valid as of',
    body: 'UIDs remembered from earlier sessions are good only as long as this number stays the same. If it changed, forget them all.',
  },
  'code.UNSEEN': {
    title: 'first unread message',
    body: 'The number of the first message without \\Seen: FETCH it to begin where you stopped. IMAP4rev2 has dropped this line.',
  },
  'code.UNKNOWN-CTE': {
    title: 'encoding not understood',
    body: 'The part says it is encoded in a way the server cannot undo. Fetch it undecoded, with BODY[] in place of BINARY[].',
  },
  'code.UIDNOTSTICKY': {
    title: 'UIDs do not last',
    body: 'UIDs of this mailbox are new in every session, so do not write them down. APPEND and COPY tell no UIDs here.',
  },
  'code.APPENDUID': {
    title: 'stored, with its UID',
    body: 'The message is stored. The first number is the UIDVALIDITY of its mailbox, the second the UID the message got.',
  },
  'code.COPYUID': {
    title: 'copied, with their UIDs',
    body: 'After the UIDVALIDITY of the target come the UIDs here and the UIDs there, in the same order.',
  },
  'code.URLMECH': {
    title: 'ways to sign addresses',
    body: 'How GENURLAUTH can protect the addresses it makes for this mailbox. INTERNAL is always there: only this server can check them.',
  },
  'code.TOOBIG': {
    title: 'message too big',
    body: 'The message is larger than this server stores, and nothing was stored. Make it smaller; the limit may stand in CAPABILITY as APPENDLIMIT.',
  },
  'code.BADURL': {
    title: 'unusable address',
    body: 'The address that follows, from your APPEND, leads to no message or part here, or is misspelt. Nothing was stored.',
  },
  'code.HIGHESTMODSEQ': {
    title: 'number of the latest change',
    body: 'Every change in this mailbox gets a rising number, and this is the highest. Keep it: FETCH with CHANGEDSINCE and this number later shows only what is new.',
  },
  'code.NOMODSEQ': {
    title: 'changes are not numbered',
    body: 'This mailbox keeps no numbers for changes, so CHANGEDSINCE, UNCHANGEDSINCE and MODSEQ are refused here. Fetch the flags anew instead.',
  },
  'code.MODIFIED': {
    title: 'changed by someone else meanwhile',
    body: 'The messages listed were left alone, because they changed after the number in your UNCHANGEDSINCE. Fetch their flags, then decide again.',
  },
  'code.COMPRESSIONACTIVE': {
    title: 'already compressed',
    body: 'Something on this connection, perhaps TLS, is compressing already. Go on without COMPRESS.',
  },
  'code.CLOSED': {
    title: 'earlier mailbox closed',
    body: 'The mailbox that was open before is closed now. Lines above this one are about it, lines below about the new one.',
  },
  'code.NOTSAVED': {
    title: 'result not remembered',
    body: 'The server did not keep the search result, and $ stands for nothing now. Search again without SAVE and write the numbers yourself.',
  },
  'code.BADCOMPARATOR': {
    title: 'comparison rule not supported',
    body: 'The server has none of the rules you named for comparing letters. Type COMPARATOR alone to see the one in use.',
  },
  'code.ANNOTATE': {
    title: 'note not stored',
    body: 'With TOOBIG the note is too long, with TOOMANY there are too many notes already. Shorten it, or remove another.',
  },
  'code.ANNOTATIONS': {
    title: 'notes in this mailbox',
    body: 'A number is the longest note that messages here can carry, in octets. NONE means no notes, READ-ONLY that you cannot change them, NOPRIVATE that all are shared.',
  },
  'code.TEMPFAIL': {
    title: 'conversion failed for now',
    body: 'The server lacks something it needs to convert at the moment. Repeat CONVERT later, or fetch the original.',
  },
  'code.MAXCONVERTMESSAGES': {
    title: 'too many messages to convert',
    body: 'One CONVERT takes at most the number of messages that follows. Ask for fewer at a time.',
  },
  'code.MAXCONVERTPARTS': {
    title: 'too many parts to convert',
    body: 'One CONVERT takes at most the number of parts of a message that follows. Split the command.',
  },
  'code.NOUPDATE': {
    title: 'result will not be kept up to date',
    body: 'The search itself succeeds, but the server will not report changes to it, perhaps because it watches too many already. CANCELUPDATE ends an older one.',
  },
  'code.NOTIFICATIONOVERFLOW': {
    title: 'notifications switched off',
    body: 'There were more events than the server wants to report, and it has stopped all of them as if you had typed NOTIFY NONE. Send NOTIFY again, for less.',
  },
  'code.BADEVENT': {
    title: 'event not supported',
    body: 'NOTIFY named a kind of event that this server does not report. The kinds it does report follow; use only those.',
  },
  'code.UNDEFINED-FILTER': {
    title: 'no such stored search',
    body: 'SEARCH FILTER named a search that is not stored on this server. Check the name, or write the criteria out.',
  },
  'code.METADATA': {
    title: 'about a note',
    body: 'MAXSIZE: the note is longer than the number that follows. TOOMANY: remove another first. NOPRIVATE: only shared notes exist here. LONGENTRIES: a longer value was left out of the answer.',
  },
  'code.UNAVAILABLE': {
    title: 'part of the server is down',
    body: 'Something behind the server does not answer, such as its user directory or mail store. It is not your fault, and repeating the command in a few minutes may work.',
  },
  'code.AUTHENTICATIONFAILED': {
    title: 'login not accepted',
    body: 'The server says no to this name and password, and does not say which of the two is wrong. Trying the same again is useless. Many providers want an app password or authorization code here.',
  },
  'code.AUTHORIZATIONFAILED': {
    title: 'not allowed to act as that user',
    body: 'The password was right, but you asked to act for another user and may not. In PLAIN, leave the part before the first NUL empty.',
  },
  'code.EXPIRED': {
    title: 'password has expired',
    body: 'This password or token was good once and is not any more. Get a new one in the account’s settings, then log in with it.',
  },
  'code.PRIVACYREQUIRED': {
    title: 'encryption needed first',
    body: 'The server refuses this in clear text. Type STARTTLS and repeat, or connect to port 993. A password already sent in clear text should be changed.',
  },
  'code.CONTACTADMIN': {
    title: 'ask the administrator',
    body: 'Something about this account can only be settled by the people who run the server. The text may say what; write to their support.',
  },
  'code.NOPERM': {
    title: 'no permission',
    body: 'You are logged in, but have no right to do this to that mailbox. MYRIGHTS shows what you may do, if the server offers ACL; its owner can give you more.',
  },
  'code.INUSE': {
    title: 'in use by another session',
    body: 'Someone else, or another program of yours, holds what you want to change. Nothing was done; try again a little later.',
  },
  'code.EXPUNGEISSUED': {
    title: 'messages were removed meanwhile',
    body: 'Another session has expunged messages in this mailbox, so some of your numbers point to nothing. Type NOOP to learn which.',
  },
  'code.CORRUPTION': {
    title: 'stored mail is damaged',
    body: 'The server found its own data broken, perhaps this mailbox. You cannot mend it from here: tell whoever runs the server, who finds more in its log.',
  },
  'code.SERVERBUG': {
    title: 'bug in the server',
    body: 'The server noticed a mistake of its own. What you typed need not be wrong; report it to its operator.',
  },
  'code.CLIENTBUG': {
    title: 'the server thinks you should not do this',
    body: 'The command is understood but makes no sense at this point, such as STATUS for the mailbox that is open. With OK it was done all the same.',
  },
  'code.CANNOT': {
    title: 'can never work',
    body: 'A fixed rule of this server forbids it, for example a name with // in it. Trying again will not help; ask for something else.',
  },
  'code.LIMIT': {
    title: 'built-in limit reached',
    body: 'The server can hold only so many of these, for example keywords in one mailbox. Use fewer.',
  },
  'code.OVERQUOTA': {
    title: 'quota used up',
    body: 'The account would go over a limit of its own, mostly storage. Remove messages and EXPUNGE; GETQUOTAROOT INBOX shows how full it is. Gmail says it also for too much traffic in a day.',
  },
  'code.ALREADYEXISTS': {
    title: 'name is taken',
    body: 'There already is a mailbox of that name. LIST "" "*" shows all; choose another name or use the one that is there.',
  },
  'code.NONEXISTENT': {
    title: 'does not exist',
    body: 'What you named is not here. Check the spelling and the separator with LIST "" "*".',
  },
  'code.USEATTR': {
    title: 'role not possible',
    body: 'The mailbox was not created, because it cannot have the role you gave in USE. Create it without USE, or with another.',
  },
  'code.HASCHILDREN': {
    title: 'has mailboxes below it',
    body: 'This server does not delete a mailbox while there are others below it. DELETE those first, from the bottom up.',
  },
  'code.MAILBOXID': {
    title: 'lasting name of the mailbox',
    body: 'The word in parentheses stays with this mailbox even if it is renamed. Programs use it; you need not.',
  },
  'code.DOWNGRADED': {
    title: 'headers were simplified',
    body: 'The messages with these UIDs contain UTF-8 in their headers, and you were sent a plainer copy. ENABLE UTF8=ACCEPT brings the originals.',
  },
  'code.INPROGRESS': {
    title: 'still working',
    body: 'A long command goes on. The tag tells which; of the two numbers, the first is how far it is and the second the goal. Just wait.',
  },
  'code.TOOFEW': {
    title: 'batches too small',
    body: 'UIDBATCHES was asked for smaller ranges than this server makes. Ask for 500 messages or more.',
  },
  'code.UIDREQUIRED': {
    title: 'use UIDs',
    body: 'After ENABLE UIDONLY, message numbers do not exist any more. Put UID before the command and give UIDs.',
  },
  'code.MESSAGELIMIT': {
    title: 'only part was done',
    body: 'One command handles at most the number of messages that follows. If a UID stands after it, go on below that UID with the next command; with NO, nothing was done.',
  },
  'code.THROTTLED': {
    title: 'slowed down',
    body: 'Gmail says so when an account asks for too much in a short time, often at the very end of an OK line. The command worked; slow down and close other programs.',
  },
  'code.WEBALERT': {
    title: 'sign in on the web first',
    body: 'Google does not trust this login and wants you to confirm it in a browser, at the address in the brackets. An app password avoids it.',
  },
  'code.UNAVAILABLE.login': {
    title: 'password could not be checked',
    body: 'Dovecot says this when the place where it looks up passwords does not answer. Your name and password may well be right: try again in some minutes. If it stays, its operator must act.',
  },
  'code.unknown': {
    title: '{code}: unknown code',
    body: 'No RFC that Mailterm knows has this code; it may be this server’s own. The text after the bracket may tell.',
  },
};
