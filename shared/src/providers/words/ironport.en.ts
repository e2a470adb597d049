// What a Cisco Email Security Appliance means by its own wording, in English. Many of the replies are short and other
// servers use the same words, so the texts say what is true whoever says it.

import type { Text } from '../../i18n/text.ts';
import type { IronportRuleId } from '../rules/ironport.ts';

export const ironportWords: Record<`provider.${IronportRuleId}`, Text> = {
  'provider.ironport.tooManyTlsSessions': {
    title: 'All encrypted sessions are taken',
    body: 'The appliance allows only so many TLS sessions at once, counted over all clients. It is not your fault: wait a little and connect again.',
  },
  'provider.ironport.tooManyFromHost': {
    title: 'You have too many connections open',
    body: 'Your IP address has reached the number of connections that this server allows one client. Close the others with QUIT, or wait until they time out.',
  },
  'provider.ironport.tooManyToHost': {
    title: 'The server has no free connection',
    body: 'All clients together fill the server’s limit. Nothing is wrong on your side: try again in a few minutes.',
  },
  'provider.ironport.tooManyToListener': {
    title: 'This listener has no free connection',
    body: 'A listener is one address and port of the appliance, and this one has reached its own limit. Try again later, or another host of the domain’s MX.',
  },
  'provider.ironport.tooManyMessages': {
    title: 'Enough letters for one connection',
    body: 'The server takes only so many letters in one session. Those already accepted are safe: connect again and send the rest. (The x in 4.x.2 is written so; it is no valid enhanced code.)',
  },
  'provider.ironport.serviceNotAvailable': {
    title: 'The service is stopping',
    body: 'The server is being shut down, or its mail service is suspended, and it ends every session. Your commands were not the reason: try again later.',
  },
  'provider.ironport.connectionTime': {
    title: 'The connection lasted too long',
    body: 'The server ends every session after a set time, by default 15 minutes on this appliance, however busy it is. Connect again; what was not answered with 250 after the dot must be sent again.',
  },
  'provider.ironport.badCommandLimit': {
    title: 'Too many bad commands: the server hangs up',
    body: 'After about five lines that are no commands the appliance gives up on a client. Often a letter was refused before its text, and the text was sent all the same: each of its lines then counts. Connect again and wait for every reply.',
  },
  'provider.ironport.licenceExpired': {
    title: 'The appliance’s trial licence has run out',
    body: 'It takes no mail until its owner installs a licence. You can only tell the administrator, or send later.',
  },
  'provider.ironport.serverErrorForNow': {
    title: 'Something broke inside the server, for now',
    body: 'The server failed at this command and does not say how. Send the letter again later; if it stays so, its administrator must look into the mail log.',
  },
  'provider.ironport.queueFull': {
    title: 'The server’s queue is full',
    body: 'More letters wait for delivery there than it has room for. Your program keeps the letter and tries again; when nothing moves for hours, the administrator must clear the queue.',
  },
  'provider.ironport.resourcesLow': {
    title: 'The server is short of memory or disk',
    body: 'It protects itself and takes nothing until the load falls. Try again later, as the words say.',
  },
  'provider.ironport.temporarySystemError': {
    title: 'The operating system reported an error',
    body: 'The number in brackets is the system’s error number; 12 stands for “out of memory” on Unix. Only the administrator can do more than wait: try again later.',
  },
  'provider.ironport.tooManyRecipients': {
    title: 'No more recipients in this letter',
    body: 'The server’s limit for one letter is reached; the recipients accepted so far stay. Finish with DATA, then send the letter again for the others.',
  },
  'provider.ironport.tlsNotAvailable': {
    title: 'Encryption cannot be had just now',
    body: 'The server offered STARTTLS but cannot begin it, for example because its certificate does not load. Try again later; go on without encryption only if no password is to follow.',
  },
  'provider.ironport.commandNotRecognized': {
    title: 'The server does not know this command',
    body: 'Check the spelling of the first word. Commands such as EXPN, TURN or BDAT do not exist on this appliance, and STARTTLS or AUTH only where its administrator turned them on; HELP lists what there is.',
  },
  'provider.ironport.lineTooLong': {
    title: 'The line is too long',
    body: 'A command may have 512 characters, and a line of the letter 1,000, each with its CR LF. Perhaps a line end is missing; in a letter, break the line or encode it as quoted-printable or base64.',
  },
  'provider.ironport.ehloWithoutName': {
    title: 'EHLO needs a name behind it',
    body: 'You sent EHLO alone. Write your host name, or your IP address in brackets: EHLO client.example.org.',
  },
  'provider.ironport.syntaxError': {
    title: 'The server cannot read this part of the line',
    body: 'The words at the end are those it stumbled over. Compare with MAIL FROM:<alice@example.org> and RCPT TO:<bob@example.org>: angle brackets, and no blank around the colon.',
  },
  'provider.ironport.authArguments': {
    title: 'AUTH is not followed by what it needs',
    body: 'After AUTH stands one mechanism, then at most one word of base64: AUTH LOGIN, or AUTH PLAIN and the encoded NUL, user name, NUL, password. A lone = stands for an empty answer.',
  },
  'provider.ironport.unknownCommand': {
    title: 'No such command',
    body: 'The reply repeats the word that the server does not know. Look for a typing error, or for text of a letter that was sent before DATA.',
  },
  'provider.ironport.unknownOption': {
    title: 'No such option',
    body: 'MAIL or RCPT carried a parameter that the server does not offer. Only those listed in its reply to EHLO are allowed, for example SIZE or BODY; leave this one out.',
  },
  'provider.ironport.unknownValue': {
    title: 'The parameter is known, its value is not',
    body: 'For example BODY knows 7BIT and 8BITMIME, but not 9BIT. Correct what stands behind the equals sign.',
  },
  'provider.ironport.authNotAvailable': {
    title: 'There is no login here',
    body: 'This server, or this listener of it, offers no AUTH. An MX host on port 25 needs none for mail to its own users; to send elsewhere, use the submission server on port 587 or 465.',
  },
  'provider.ironport.authDuringMail': {
    title: 'AUTH came in the middle of a letter',
    body: 'A login is possible only before MAIL. Send RSET to give the begun letter up, then AUTH, then MAIL again.',
  },
  'provider.ironport.alreadyAuthenticated': {
    title: 'You are logged in already',
    body: 'A session has one login. Go on with MAIL; to log in as somebody else, QUIT and connect anew.',
  },
  'provider.ironport.mailFirst': {
    title: 'MAIL comes first',
    body: 'RCPT or DATA was sent before a letter was begun, or MAIL was refused and that went unnoticed. Send MAIL FROM:<your address> and wait for its 250.',
  },
  'provider.ironport.rcptFirst': {
    title: 'RCPT comes first',
    body: 'DATA was sent before any recipient was accepted. Send RCPT TO:<address> and look whether it gets a 250; when all are refused there is nobody to write to.',
  },
  'provider.ironport.dataInMailMerge': {
    title: 'DATA has no place in a mail merge',
    body: 'You began with XMRG FROM, the start of an IronPort mail merge: one body with gaps, sent to many people. Its text comes by XPRT 1, XPRT 2 and so on, the last with LAST; for an ordinary letter send RSET and begin with MAIL FROM.',
  },
  'provider.ironport.xprtInPlainMail': {
    title: 'XPRT belongs to a mail merge',
    body: 'You began an ordinary letter with MAIL FROM, and its text follows DATA. XPRT sends one part of an IronPort mail merge; to make one, send RSET and begin with XMRG FROM:<address>.',
  },
  'provider.ironport.nowReceivingParts': {
    title: 'The merge is at its parts already',
    body: 'With the first XPRT the list of recipients is closed: XDFN and RCPT are no longer taken. Send the other parts, the last one as XPRT n LAST; a forgotten recipient needs a new merge.',
  },
  'provider.ironport.notInMailMerge': {
    title: 'No mail merge has begun',
    body: 'XDFN and XPRT work only after XMRG FROM:<address>, which takes the place of MAIL FROM in an IronPort mail merge. It must be turned on for the listener; for an ordinary letter use MAIL, RCPT and DATA.',
  },
  'provider.ironport.authMechanism': {
    title: 'This way to log in is not offered',
    body: 'The server does not have the mechanism that you named. Take one from the AUTH line of its reply to EHLO, usually PLAIN or LOGIN; some appear only after STARTTLS.',
  },
  'provider.ironport.parameterUnrecognized': {
    title: 'The server does not know this parameter',
    body: 'The command is right, but not the word that the reply repeats. Leave it out, or compare it with the extensions in the reply to EHLO.',
  },
  'provider.ironport.xdfnSyntax': {
    title: 'The XDFN line is not well formed',
    body: 'XDFN sets the variables for the next recipient of a mail merge, each as name=value: XDFN first_name="Jane" *PARTS=1,2. Check quotation marks, equals signs and blanks.',
  },
  'provider.ironport.partNumber': {
    title: 'XPRT has no valid part number',
    body: 'Each part of a mail merge is sent by XPRT and its number, a whole number from 1 up: XPRT 1, then XPRT 2 LAST.',
  },
  'provider.ironport.partNumberNamed': {
    title: 'This part number is not valid',
    body: 'The reply repeats the number that was refused. Use whole numbers from 1 up, in XPRT as well as in *PARTS.',
  },
  'provider.ironport.noVariableValue': {
    title: 'A variable without a value',
    body: 'XDFN had a name with nothing behind it. Write name=value, and quotation marks when the value has blanks: XDFN color="light red".',
  },
  'provider.ironport.partsMissing': {
    title: 'Parts of the merge are still missing',
    body: 'You ended the merge, but *PARTS promises recipients a part that has not been sent. Send every part by XPRT, and put LAST only behind the final one.',
  },
  'provider.ironport.reservedVariable': {
    title: 'This variable name is taken',
    body: 'Names with an asterisk belong to the mail merge itself: *PARTS, *FROM, *TO and *DATE. Choose another name for a variable of your own.',
  },
  'provider.ironport.partsSyntax': {
    title: '*PARTS is not written right',
    body: '*PARTS lists which parts of the mail merge the next recipient gets: numbers with commas between them and no blanks, as in XDFN *PARTS=1,3.',
  },
  'provider.ironport.xdfnNull': {
    title: 'A NUL character in XDFN',
    body: 'The values of a mail merge may not contain the character with the code 0. A program usually lets it slip in from the end of a string or from UTF-16 text; remove it.',
  },
  'provider.ironport.starttlsFirst': {
    title: 'Encryption first',
    body: 'The server takes this command only over TLS. Send STARTTLS, then EHLO again, then repeat it.',
  },
  'provider.ironport.starttlsForSender': {
    title: 'From you, only over TLS',
    body: 'Others may send in the open, but mail from this sender must come over TLS, by a setting of the server. Send STARTTLS, then EHLO and MAIL again.',
  },
  'provider.ironport.authenticationRequired': {
    title: 'Login required',
    body: 'MAIL or RCPT came before the login that the server demands. Send AUTH first; if EHLO shows no AUTH, it appears after STARTTLS.',
  },
  'provider.ironport.encryptionRequired': {
    title: 'This login needs encryption',
    body: 'The server does not let a password cross the network in the open. Send STARTTLS, then EHLO, then AUTH again; a password that was sent already is better changed.',
  },
  'provider.ironport.headerSize': {
    title: 'The header section is too long',
    body: 'This appliance counts the lines before the first empty one, 1,000 by default. Shorten To, Cc or References; if the letter itself was counted, the empty line after the header section is missing.',
  },
  'provider.ironport.messageSize': {
    title: 'The letter is larger than this server allows',
    body: 'The limit for senders like you stands behind SIZE in the reply to EHLO, and base64 makes attachments a third larger. Send less, or a link to the file.',
  },
  'provider.ironport.sizeLimit': {
    title: 'Over the size limit',
    body: 'The server stopped at its limit and says no more about it. Compare your letter with the number behind SIZE in the reply to EHLO, and send it smaller.',
  },
  'provider.ironport.serverError': {
    title: 'The server failed for good',
    body: 'An error inside the server ended this letter, and it will not be tried again. Whoever runs the server must look into its log; tell them the time and the recipient.',
  },
  'provider.ironport.tooManyHops': {
    title: 'Too many servers on the way',
    body: 'The letter carries more Received fields than the server allows, which nearly always means that it runs in a circle. Find the two servers in those fields that forward it to each other.',
  },
  'provider.ironport.bareLineEnds': {
    title: 'A CR or LF stands alone in the letter',
    body: 'Every line must end with CR LF together; one without the other can hide a second letter. Let your program write CR LF everywhere, and encode files as base64.',
  },
  'provider.ironport.mark': {
    title: 'This reply looks like a Cisco appliance’s',
    body: 'Cisco’s Email Security Appliances (IronPort) write a # before the enhanced code; read the code without it. The words behind it are often the administrator’s own.',
  },
};
