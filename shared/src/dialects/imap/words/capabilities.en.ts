// What an IMAP server says it can do, in English.

import type { Text } from '../../../i18n/text.ts';
import type { CapabilityId } from '../vocabulary/capabilities.ts';

export const capabilityTexts: Record<CapabilityId, Text> = {
  'capability.ACL': {
    title: 'ACL',
    body: 'Mailboxes can be shared, and who may do what is kept per mailbox. MYRIGHTS INBOX shows your own rights, GETACL INBOX those of everybody.',
  },
  'capability.ANNOTATE-EXPERIMENT-1': {
    title: 'ANNOTATE-EXPERIMENT-1',
    body: 'Notes can be attached to single messages, and read with FETCH 1 (ANNOTATION ("/comment" "value")). An experiment that few servers offer.',
  },
  'capability.APPENDLIMIT': {
    title: '{name}',
    body: 'The largest message that APPEND takes, in octets. If no number stands here it differs by mailbox: ask with STATUS INBOX (APPENDLIMIT).',
  },
  'capability.AUTH=': {
    title: '{name}',
    body: 'A way to log in: type AUTHENTICATE and the word after the = sign. The other AUTH= words are further ways, and one of them is enough.',
  },
  'capability.BINARY': {
    title: 'BINARY',
    body: 'The server takes base64 and quoted-printable off for you: FETCH 1 BINARY[1] sends the first part decoded.',
  },
  'capability.CATENATE': {
    title: 'CATENATE',
    body: 'APPEND can put a new message together from parts the server already has, so that a forwarded attachment need not travel twice.',
  },
  'capability.CHILDREN': {
    title: 'CHILDREN',
    body: 'LIST marks each mailbox with \\HasChildren or \\HasNoChildren, so you see which ones have mailboxes below them.',
  },
  'capability.COMPRESS=DEFLATE': {
    title: 'COMPRESS=DEFLATE',
    body: 'The connection can be compressed. Leave it alone when you type by hand: after COMPRESS DEFLATE nothing on the wire is readable any more.',
  },
  'capability.CONDSTORE': {
    title: 'CONDSTORE',
    body: 'Every change of flags gets a rising number. SELECT INBOX (CONDSTORE) shows it, and FETCH 1:* (FLAGS) (CHANGEDSINCE 900) asks only for what changed since.',
  },
  'capability.CONTEXT=SEARCH': {
    title: 'CONTEXT=SEARCH',
    body: 'A search can stay alive: after SEARCH RETURN (UPDATE) UNSEEN the server tells you by itself which messages join or leave the result.',
  },
  'capability.CONTEXT=SORT': {
    title: 'CONTEXT=SORT',
    body: 'A sorted list can stay alive, too: after SORT RETURN (UPDATE) (DATE) UTF-8 ALL the server tells you at which place messages come and go.',
  },
  'capability.CONVERT': {
    title: 'CONVERT',
    body: 'The server can turn an attachment into another format before sending it. CONVERSIONS asks which formats it knows. Rarely seen.',
  },
  'capability.CREATE-SPECIAL-USE': {
    title: 'CREATE-SPECIAL-USE',
    body: 'A new mailbox can be given its role at once: CREATE Posted (USE (\\Sent)).',
  },
  'capability.ENABLE': {
    title: 'ENABLE',
    body: 'Some extensions change how the server answers, and stay off until you ask. After login, type ENABLE and their names.',
  },
  'capability.ESEARCH': {
    title: 'ESEARCH',
    body: 'A search can answer with less than the whole list: SEARCH RETURN (COUNT) UNSEEN gives one number, MIN and MAX the first and the last.',
  },
  'capability.ESORT': {
    title: 'ESORT',
    body: 'A sorted list can be asked for in part: SORT RETURN (COUNT MIN) (DATE) UTF-8 ALL.',
  },
  'capability.FILTERS': {
    title: 'FILTERS',
    body: 'Searches can be stored on the server under a name and used again with SEARCH FILTER and that name.',
  },
  'capability.I18NLEVEL=1': {
    title: 'I18NLEVEL=1',
    body: 'SEARCH and SORT know that É and é are the same letter, not only A and a. Nothing to do for you.',
  },
  'capability.I18NLEVEL=2': {
    title: 'I18NLEVEL=2',
    body: 'You can choose how letters are compared when the server searches and sorts: COMPARATOR shows the rule in use and sets another.',
  },
  'capability.ID': {
    title: 'ID',
    body: 'ID NIL asks the server for its name and version; in place of NIL you may introduce yourself, as in ID ("name" "Mailterm"). Some providers insist on it before they open a mailbox.',
  },
  'capability.IDLE': {
    title: 'IDLE',
    body: 'The server can tell you of new mail by itself. Type IDLE after SELECT, watch, and type DONE to end it.',
  },
  'capability.IMAP4rev1': {
    title: 'IMAP4rev1',
    body: 'The server speaks the IMAP of 2003, which nearly every server and mail program understands.',
  },
  'capability.IMAP4rev2': {
    title: 'IMAP4rev2',
    body: 'The server speaks the IMAP of 2021, too: IDLE, MOVE, NAMESPACE and much else are part of it. Where IMAP4rev1 is also listed, type ENABLE IMAP4rev2 to switch.',
  },
  'capability.IMAPSIEVE=': {
    title: '{name}',
    body: 'Filter scripts can run when messages are stored, copied or flagged. The address after the = sign is where the scripts are managed, by another protocol than IMAP.',
  },
  'capability.INPROGRESS': {
    title: 'INPROGRESS',
    body: 'While a long command runs, the server may tell how far it has come, in lines with [INPROGRESS].',
  },
  'capability.JMAPACCESS': {
    title: 'JMAPACCESS',
    body: 'The same messages can be had through JMAP, a newer protocol over HTTPS. GETJMAPACCESS tells the address.',
  },
  'capability.LANGUAGE': {
    title: 'LANGUAGE',
    body: 'The words after OK and NO can be had in other languages: LANGUAGE lists them, LANGUAGE zh chooses one.',
  },
  'capability.LIST-EXTENDED': {
    title: 'LIST-EXTENDED',
    body: 'LIST can select and tell more: LIST (SUBSCRIBED) "" "*" RETURN (CHILDREN).',
  },
  'capability.LIST-METADATA': {
    title: 'LIST-METADATA',
    body: 'LIST can bring the notes kept about mailboxes along: LIST "" "%" RETURN (METADATA ("/shared/comment")).',
  },
  'capability.LIST-MYRIGHTS': {
    title: 'LIST-MYRIGHTS',
    body: 'LIST "" "*" RETURN (MYRIGHTS) tells for each mailbox what you may do there, without asking one by one.',
  },
  'capability.LIST-STATUS': {
    title: 'LIST-STATUS',
    body: 'One command for all counts: LIST "" "*" RETURN (STATUS (MESSAGES UNSEEN)).',
  },
  'capability.LITERAL+': {
    title: 'LITERAL+',
    body: 'With a + in the braces, as in {5+}, you send a literal at once and need not wait for the server’s + line.',
  },
  'capability.LITERAL-': {
    title: 'LITERAL-',
    body: 'Up to 4,096 octets, a literal written as {5+} needs no waiting. For anything longer, write {5000} and wait for the + line.',
  },
  'capability.LOGIN-REFERRALS': {
    title: 'LOGIN-REFERRALS',
    body: 'A login may be answered with the address of another server, in brackets after REFERRAL. Your mailbox is there; connect to it instead.',
  },
  'capability.LOGINDISABLED': {
    title: 'LOGINDISABLED',
    body: 'LOGIN is refused on this connection as it is. If it is not encrypted, type STARTTLS first or use port 993; the word is usually gone then.',
  },
  'capability.MAILBOX-REFERRALS': {
    title: 'MAILBOX-REFERRALS',
    body: 'Some mailboxes may live on other servers. RLIST lists them as well, and SELECT then answers with their address.',
  },
  'capability.MESSAGELIMIT=': {
    title: '{name}',
    body: 'One command works on this many messages at most. Ask for more in several steps, and look for [MESSAGELIMIT] in the answer.',
  },
  'capability.METADATA': {
    title: 'METADATA',
    body: 'Notes can be kept about mailboxes and the server, such as a comment: GETMETADATA INBOX /shared/comment.',
  },
  'capability.METADATA-SERVER': {
    title: 'METADATA-SERVER',
    body: 'Notes can be read about the server only, not about mailboxes: GETMETADATA "" /shared/comment, or /shared/admin for who runs it.',
  },
  'capability.MOVE': {
    title: 'MOVE',
    body: 'MOVE 1 Archive takes a message to another mailbox in one step. Without it you would need COPY, STORE and EXPUNGE.',
  },
  'capability.MULTIAPPEND': {
    title: 'MULTIAPPEND',
    body: 'One APPEND can store several messages: all of them, or none if one fails.',
  },
  'capability.MULTISEARCH': {
    title: 'MULTISEARCH',
    body: 'One search can look through several mailboxes: ESEARCH IN (subtree "lists") UNSEEN.',
  },
  'capability.NAMESPACE': {
    title: 'NAMESPACE',
    body: 'NAMESPACE tells where your own mailboxes start, where those of others and shared ones are, and which character separates levels.',
  },
  'capability.NOTIFY': {
    title: 'NOTIFY',
    body: 'You can choose which events in which mailboxes you are told of, not only in the one that is open. NOTIFY NONE ends it.',
  },
  'capability.OBJECTID': {
    title: 'OBJECTID',
    body: 'Messages, threads and mailboxes have names that stay the same when they are moved or renamed: FETCH 1 (EMAILID THREADID).',
  },
  'capability.PARTIAL': {
    title: 'PARTIAL',
    body: 'Results can be had page by page: UID SEARCH RETURN (PARTIAL -1:-10) ALL gives the ten newest.',
  },
  'capability.PREVIEW': {
    title: 'PREVIEW',
    body: 'FETCH 1 (PREVIEW) sends the first words of a message as plain text, as mail programs show them in a list.',
  },
  'capability.QRESYNC': {
    title: 'QRESYNC',
    body: 'A mail program that comes back learns in one step what changed and what was removed. After ENABLE QRESYNC, removals are reported as VANISHED with UIDs.',
  },
  'capability.QUOTA': {
    title: 'QUOTA',
    body: 'You can see how full the account is: GETQUOTAROOT INBOX. Storage is counted in units of 1,024 octets.',
  },
  'capability.QUOTA=RES-': {
    title: '{name}',
    body: 'Names one thing that is limited here: STORAGE is space, MESSAGE the number of messages, MAILBOX the number of mailboxes, ANNOTATION-STORAGE the space for notes.',
  },
  'capability.QUOTASET': {
    title: 'QUOTASET',
    body: 'Limits can be changed with SETQUOTA, which is normally left to administrators.',
  },
  'capability.REPLACE': {
    title: 'REPLACE',
    body: 'A draft can be saved over its older version in one command: REPLACE 4 Drafts and the new message as a literal.',
  },
  'capability.RIGHTS=': {
    title: '{name}',
    body: 'The letters after the = sign are further rights that SETACL understands: k to create mailboxes, x to delete them, t to mark messages for removal, e to expunge.',
  },
  'capability.SASL-IR': {
    title: 'SASL-IR',
    body: 'Login may take one line: AUTHENTICATE PLAIN and the credentials in base64 right after it, without waiting for a + line.',
  },
  'capability.SAVEDATE': {
    title: 'SAVEDATE',
    body: 'FETCH 1 (SAVEDATE) tells when a message came into this mailbox, even if it was moved here; SEARCH SAVEDSINCE 1-Jan-2025 looks for it.',
  },
  'capability.SAVELIMIT=': {
    title: '{name}',
    body: 'COPY and APPEND store this many messages at once at most. Other commands are not limited.',
  },
  'capability.SEARCH=FUZZY': {
    title: 'SEARCH=FUZZY',
    body: 'A search may be forgiving about spelling and word forms: SEARCH FUZZY SUBJECT "meeting".',
  },
  'capability.SEARCHRES': {
    title: 'SEARCHRES',
    body: 'The server remembers a result: after SEARCH RETURN (SAVE) UNSEEN, a $ stands for it, as in FETCH $ ENVELOPE.',
  },
  'capability.SORT': {
    title: 'SORT',
    body: 'The server sorts for you: SORT (REVERSE DATE) UTF-8 ALL lists message numbers, the newest first.',
  },
  'capability.SORT=DISPLAY': {
    title: 'SORT=DISPLAY',
    body: 'SORT can go by the name a reader sees, instead of the address: SORT (DISPLAYFROM) UTF-8 ALL.',
  },
  'capability.SPECIAL-USE': {
    title: 'SPECIAL-USE',
    body: 'LIST shows which mailbox holds sent mail, drafts, junk or trash, whatever its name: look for \\Sent, \\Drafts, \\Junk, \\Trash.',
  },
  'capability.STARTTLS': {
    title: 'STARTTLS',
    body: 'The connection can be encrypted from here on. Type STARTTLS before you log in, then ask for CAPABILITY again: the list may differ.',
  },
  'capability.STATUS=SIZE': {
    title: 'STATUS=SIZE',
    body: 'STATUS INBOX (SIZE) tells how many octets all messages of a mailbox take together.',
  },
  'capability.THREAD=ORDEREDSUBJECT': {
    title: 'THREAD=ORDEREDSUBJECT',
    body: 'The server can group messages by subject: THREAD ORDEREDSUBJECT UTF-8 ALL. Unrelated letters called “Hello” end up together.',
  },
  'capability.THREAD=REFERENCES': {
    title: 'THREAD=REFERENCES',
    body: 'The server can group messages into conversations by who answers whom: THREAD REFERENCES UTF-8 ALL.',
  },
  'capability.UIDBATCHES': {
    title: 'UIDBATCHES',
    body: 'UIDBATCHES 2000 cuts a large mailbox into ranges of UIDs with 2,000 messages each, to work through one by one.',
  },
  'capability.UIDONLY': {
    title: 'UIDONLY',
    body: 'After ENABLE UIDONLY there are no message numbers any more, only UIDs: type UID FETCH, never FETCH. Good for huge mailboxes, confusing by hand.',
  },
  'capability.UIDPLUS': {
    title: 'UIDPLUS',
    body: 'After APPEND and COPY the server tells the UIDs of the new messages, and UID EXPUNGE removes only those you name.',
  },
  'capability.UNAUTHENTICATE': {
    title: 'UNAUTHENTICATE',
    body: 'UNAUTHENTICATE logs you out without closing the connection, so that another user can log in. Meant for gateways.',
  },
  'capability.UNSELECT': {
    title: 'UNSELECT',
    body: 'UNSELECT closes a mailbox and removes nothing. CLOSE would also expunge what is marked \\Deleted.',
  },
  'capability.URL-PARTIAL': {
    title: 'URL-PARTIAL',
    body: 'Where a command takes an IMAP address, it may name a piece of a message by adding ;PARTIAL= and a range.',
  },
  'capability.URLAUTH': {
    title: 'URLAUTH',
    body: 'GENURLAUTH makes an address that lets another server fetch one message without your password, for instance to send it.',
  },
  'capability.URLAUTH=BINARY': {
    title: 'URLAUTH=BINARY',
    body: 'URLFETCH can send what such an address names already decoded, and tell its structure.',
  },
  'capability.UTF8=ACCEPT': {
    title: 'UTF8=ACCEPT',
    body: 'After ENABLE UTF8=ACCEPT, mailbox names and headers may be Chinese or any other script as they are, without encoding.',
  },
  'capability.UTF8=ALL': {
    title: 'UTF8=ALL',
    body: 'An early, dropped form of UTF-8 support: all mailboxes could hold UTF-8 headers. Today’s word is UTF8=ACCEPT.',
  },
  'capability.UTF8=APPEND': {
    title: 'UTF8=APPEND',
    body: 'An early, dropped word: APPEND took messages with UTF-8 headers. UTF8=ACCEPT includes it now.',
  },
  'capability.UTF8=ONLY': {
    title: 'UTF8=ONLY',
    body: 'The server insists on UTF-8: type ENABLE UTF8=ACCEPT after login, or commands such as SELECT are refused with [CANNOT].',
  },
  'capability.UTF8=USER': {
    title: 'UTF8=USER',
    body: 'An early, dropped word: user names and passwords could be in UTF-8.',
  },
  'capability.WITHIN': {
    title: 'WITHIN',
    body: 'A search can count back from now: SEARCH YOUNGER 86400 finds what came in the last day, in seconds.',
  },
  'capability.X-GM-EXT-1': {
    title: 'X-GM-EXT-1',
    body: 'Gmail’s own additions. FETCH 1 (X-GM-LABELS X-GM-THRID) shows labels and conversation; SEARCH X-GM-RAW "has:attachment" searches as on the web.',
  },
  'capability.XLIST': {
    title: 'XLIST',
    body: 'Gmail’s older way to show which mailbox is which. Type LIST instead: the same roles stand there today.',
  },
  'capability.XYZZY': {
    title: 'XYZZY',
    body: 'A magic word from an old adventure game that Gmail lists as a joke. It promises nothing, and you need not try it.',
  },
  'capability.XAPPLEPUSHSERVICE': {
    title: 'XAPPLEPUSHSERVICE',
    body: 'Lets Apple’s mail programs be woken by push when mail arrives. It takes a registration with Apple, so there is nothing to type.',
  },
  'capability.XAPPLELITERAL': {
    title: 'XAPPLELITERAL',
    body: 'Apple’s own, without public documentation. It is not LITERAL+: still wait for the + line before you send a literal.',
  },
  'capability.X-SERVERINFO': {
    title: 'X-SERVERINFO',
    body: 'A private word, reported of Microsoft Exchange, with no public documentation. You can leave it alone.',
  },
  'capability.X-APPLE-REMOTE-LINKS': {
    title: 'X-APPLE-REMOTE-LINKS',
    body: 'A private word between iCloud and Apple’s mail programs. It changes nothing for what you type.',
  },
  'capability.X-CM-EXT-1': {
    title: 'X-CM-EXT-1',
    body: 'This is a Coremail server, as 163.com and 126.com use. Send ID ("name" "Mailterm") after login: without it, SELECT may be refused as unsafe.',
  },
  'capability.ANNOTATEMORE': {
    title: 'ANNOTATEMORE',
    body: 'A draft of what became METADATA, with other command names: GETANNOTATION and SETANNOTATION. Found on Cyrus servers.',
  },
  'capability.X-REPLICATION': {
    title: 'X-REPLICATION',
    body: 'Cyrus servers use it to copy mailboxes to each other. It is not for people or mail programs.',
  },
  'capability.NO_ATOMIC_RENAME': {
    title: 'NO_ATOMIC_RENAME',
    body: 'A warning rather than an offer: on this Cyrus server, RENAME is no single step, and if it is interrupted part of the mailboxes may keep the old name.',
  },
  'capability.IMAP4': {
    title: 'IMAP4',
    body: 'The server also understands the IMAP of 1994. Newer words such as IMAP4rev1 on the same line matter more.',
  },
  'capability.THREAD=REFS': {
    title: 'THREAD=REFS',
    body: 'A variant of THREAD=REFERENCES that ignores subjects and puts the conversation with the latest message last. A draft; Dovecot and Cyrus know it.',
  },
  'capability.PREVIEW=FUZZY': {
    title: 'PREVIEW=FUZZY',
    body: 'The draft form of PREVIEW, which Dovecot still lists. FETCH 1 (PREVIEW) is what you need.',
  },
  'capability.SNIPPET=FUZZY': {
    title: 'SNIPPET=FUZZY',
    body: 'The oldest form of PREVIEW: FETCH 1 (SNIPPET (FUZZY)). Kept by Dovecot for old mail programs.',
  },
  'capability.unknown': {
    title: '{name}: unknown capability',
    body: 'Mailterm does not know this capability; it may be this server’s own. Nothing changes until you use it.',
  },
};
