// Flags and keywords of messages and attributes of mailboxes, in English.

import type { Text } from '../../../i18n/text.ts';
import type { FlagId } from '../vocabulary/flags.ts';

export const flagTexts: Record<FlagId, Text> = {
  'flag.Seen': {
    title: 'read',
    body: 'Someone has opened the message. FETCH BODY[] sets it by itself; STORE 1 -FLAGS (\\Seen) makes it unread again.',
  },
  'flag.Answered': {
    title: 'answered',
    body: 'A reply was sent. The mail program that sends it sets this; the server does not notice by itself.',
  },
  'flag.Flagged': {
    title: 'starred',
    body: 'The star or flag that a person sets on a message: STORE 1 +FLAGS (\\Flagged).',
  },
  'flag.Deleted': {
    title: 'marked for removal',
    body: 'Still there, but EXPUNGE or CLOSE will remove it for good. Until then, STORE 1 -FLAGS (\\Deleted) saves it.',
  },
  'flag.Draft': {
    title: 'draft',
    body: 'A message that is still being written. It has not been sent.',
  },
  'flag.Recent': {
    title: 'new since the last session',
    body: 'The message arrived since this mailbox was last opened, and yours is the first session to be told. You cannot set it. IMAP4rev2 has dropped it.',
  },
  'flag.*': {
    title: 'own keywords allowed',
    body: 'You may invent keywords here: STORE 1 +FLAGS (invoice) works and stays.',
  },
  'flag.keyword': {
    title: '{flag}: a keyword',
    body: 'A label that some person or program invented. Only those who set it know what it means; SEARCH KEYWORD {flag} finds the messages that carry it.',
  },
  'flag.unknown': {
    title: '{flag}: unknown flag',
    body: 'A word with a backslash should come from an RFC, and Mailterm knows of none with this one. It may be this server’s own.',
  },
  'keyword.$MDNSent': {
    title: 'receipt dealt with',
    body: 'The sender’s wish for a read receipt was answered or declined. Mail programs must not ask you or answer again.',
  },
  'keyword.$Forwarded': {
    title: 'forwarded',
    body: 'The message was passed on to somebody else. It is set once and stays.',
  },
  'keyword.$SubmitPending': {
    title: 'waiting to be sent',
    body: 'An outgoing message that some mail program still has to hand in. With $Submitted as well, that is just happening.',
  },
  'keyword.$Submitted': {
    title: 'handed in',
    body: 'A mail program has begun to send this message. Once $SubmitPending is gone, it has succeeded.',
  },
  'keyword.$Junk': {
    title: 'junk',
    body: 'You or the filter called it spam. With $NotJunk on the same message, neither counts.',
  },
  'keyword.$NotJunk': {
    title: 'not junk',
    body: 'You or the filter said that this is no spam. Some filters learn from it.',
  },
  'keyword.$Phishing': {
    title: 'probably phishing',
    body: 'The filter thinks that this message wants to steal passwords or money. Do not follow its links.',
  },
  'keyword.$Important': {
    title: 'probably important to you',
    body: 'The server guesses so from sender and contents. The star that people set by hand is \\Flagged.',
  },
  'keyword.$seen': {
    title: '\\Seen, spelt for JMAP',
    body: 'In IMAP, read messages carry \\Seen. This spelling belongs to JMAP; do not set it here.',
  },
  'keyword.$draft': {
    title: '\\Draft, spelt for JMAP',
    body: 'In IMAP, unfinished messages carry \\Draft. The form with a dollar sign is for JMAP only.',
  },
  'keyword.$flagged': {
    title: '\\Flagged, spelt for JMAP',
    body: 'In IMAP, the star is \\Flagged. The form with a dollar sign appears only through JMAP.',
  },
  'keyword.$answered': {
    title: '\\Answered, spelt for JMAP',
    body: 'In IMAP, answered messages carry \\Answered. JMAP writes it so; a server should not show it here.',
  },
  'keyword.$recent': {
    title: 'reserved word',
    body: 'Kept free so that nobody confuses it with \\Recent. No server or program should use it.',
  },
  'keyword.$notify': {
    title: 'tell the user',
    body: 'You are to be notified of this message, on a phone for example, even if others arrive silently.',
  },
  'keyword.$muted': {
    title: 'conversation muted',
    body: 'You do not want to hear of this conversation. New answers may be put aside by themselves.',
  },
  'keyword.$followed': {
    title: 'conversation followed',
    body: 'You want to see every answer in this conversation, whatever other filters say.',
  },
  'keyword.$memo': {
    title: 'note to yourself',
    body: 'No letter from anyone, but a note that you attached to a conversation.',
  },
  'keyword.$hasmemo': {
    title: 'has a note of yours',
    body: 'Somewhere in this conversation is a note that you wrote for yourself, with the keyword $memo.',
  },
  'keyword.$hasattachment': {
    title: 'has an attachment',
    body: 'The server looked inside and found an attachment. SEARCH KEYWORD $hasattachment finds all such messages.',
  },
  'keyword.$hasnoattachment': {
    title: 'no attachment',
    body: 'The server looked inside and found none. Where both this and $hasattachment are missing, it has not looked.',
  },
  'keyword.$autosent': {
    title: 'sent by itself',
    body: 'The server sent this in your name, as a holiday reply for example. You did not write it.',
  },
  'keyword.$unsubscribed': {
    title: 'you have unsubscribed',
    body: 'You asked to leave the mailing list this message came from. If more arrive, the list ignores you.',
  },
  'keyword.$canunsubscribe': {
    title: 'can be unsubscribed',
    body: 'The message names a way to leave its list that the server thinks is safe. Mail programs show a button for it.',
  },
  'keyword.$imported': {
    title: 'imported',
    body: 'The message was copied in from another account or program, not delivered here.',
  },
  'keyword.$istrusted': {
    title: 'sender verified',
    body: 'The server is sure that the sender’s name and address are genuine. It says nothing about the contents.',
  },
  'keyword.$maskedemail': {
    title: 'came to a masked address',
    body: 'The message was sent to one of your throw-away addresses, made so that a site need not know your real one.',
  },
  'keyword.$new': {
    title: 'show as new',
    body: 'The message is to stand out again, for instance because you had put it off until today.',
  },
  'keyword.$MailFlagBit0': {
    title: 'flag colour, first bit',
    body: 'One of three marks that together give the colour of \\Flagged in Apple Mail. This one alone means orange; none of them, red.',
  },
  'keyword.$MailFlagBit1': {
    title: 'flag colour, second bit',
    body: 'The second colour mark of Apple Mail. Alone it means yellow, together with the first one green.',
  },
  'keyword.$MailFlagBit2': {
    title: 'flag colour, third bit',
    body: 'The third colour mark of Apple Mail. Alone it means blue, with the first one purple, with the second one grey.',
  },
  'keyword.Junk': {
    title: 'junk, the old spelling',
    body: 'Set by Thunderbird and others for spam, before $Junk was agreed on.',
  },
  'keyword.NonJunk': {
    title: 'not junk, the old spelling',
    body: 'Thunderbird’s filter has looked at the message and found no spam. The agreed word is $NotJunk.',
  },
  'keyword.$label': {
    title: 'coloured tag',
    body: 'One of Thunderbird’s five standard tags. In its settings they begin as Important, Work, Personal, To Do and Later.',
  },
  'attribute.Noselect': {
    title: 'cannot be opened',
    body: 'Only a level in the tree that holds other mailboxes. SELECT is refused; choose one below it.',
  },
  'attribute.NonExistent': {
    title: 'does not exist',
    body: 'There is no such mailbox. It is listed because you subscribed to the name, or because there are mailboxes below it.',
  },
  'attribute.Noinferiors': {
    title: 'nothing can be below it',
    body: 'You cannot create mailboxes below this one, now or later.',
  },
  'attribute.HasChildren': {
    title: 'has mailboxes below it',
    body: 'There are more below it. To see them, LIST its name with the separator and a % sign.',
  },
  'attribute.HasNoChildren': {
    title: 'nothing below it',
    body: 'No mailbox that you may see is below this one. You may be able to create some.',
  },
  'attribute.Marked': {
    title: 'probably has new mail',
    body: 'The server thinks that messages have come in since the mailbox was last opened.',
  },
  'attribute.Unmarked': {
    title: 'nothing new',
    body: 'No messages have come in since the mailbox was last opened.',
  },
  'attribute.Subscribed': {
    title: 'subscribed',
    body: 'One of the mailboxes that your mail programs show. SUBSCRIBE and UNSUBSCRIBE change that, and delete nothing.',
  },
  'attribute.Remote': {
    title: 'on another server',
    body: 'The mailbox lives elsewhere. Opening it may lead to a [REFERRAL] to its server.',
  },
  'attribute.All': {
    title: 'all mail',
    body: 'A view of all your messages, wherever they are. A message removed here may be gone from the other mailboxes, too.',
  },
  'attribute.Archive': {
    title: 'archive',
    body: 'Where mail programs put messages you want out of the way but not deleted.',
  },
  'attribute.Drafts': {
    title: 'drafts',
    body: 'Where messages wait that you have begun and not sent.',
  },
  'attribute.Flagged': {
    title: 'starred mail',
    body: 'A view of the messages with \\Flagged from all mailboxes.',
  },
  'attribute.Junk': {
    title: 'junk mail',
    body: 'Where spam goes. Look here when an expected message does not arrive.',
  },
  'attribute.Sent': {
    title: 'sent mail',
    body: 'Copies of what you sent. Some servers put them here by themselves; otherwise the mail program does it with APPEND.',
  },
  'attribute.Trash': {
    title: 'trash',
    body: 'Where deleted messages wait. Many servers empty it after some weeks.',
  },
  'attribute.Important': {
    title: 'important mail',
    body: 'A view of messages the server thinks matter to you: those with $Important.',
  },
  'attribute.Memos': {
    title: 'notes',
    body: 'Where the notes are kept that you attach to conversations.',
  },
  'attribute.Scheduled': {
    title: 'to be sent later',
    body: 'Messages that the server will send at a time you chose.',
  },
  'attribute.Snoozed': {
    title: 'put off',
    body: 'Messages that you want to see again later. The server brings them back when the time comes.',
  },
  'attribute.unknown': {
    title: '{flag}: unknown attribute',
    body: 'Mailterm does not know this mark of a mailbox. You can ignore it.',
  },
};
