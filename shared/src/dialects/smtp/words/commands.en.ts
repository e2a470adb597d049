// What the client says: commands and their parts, in English.

import type { Text } from '../../../i18n/text.ts';
import type { CommandId } from '../citations.ts';
import type { PathId } from '../paths.ts';

export const commandTexts: Record<CommandId | PathId, Text> = {
  'command.HELO': { title: 'HELO: introduce yourself', body: 'Says who is calling, in the old way: no extensions.' },
  'command.EHLO': {
    title: 'EHLO: introduce yourself',
    body: 'Says who is calling and asks which extensions the server offers.',
  },
  'command.MAIL': {
    title: 'MAIL: envelope sender',
    body: 'Begins a letter and names its sender, as if written on the envelope. Bounces go there.',
  },
  'command.RCPT': {
    title: 'RCPT: envelope recipient',
    body: 'Names one recipient. Say it once for each; only these people get the letter.',
  },
  'command.DATA': {
    title: 'DATA: here comes the letter',
    body: 'Asks to send the letter itself: header, empty line, body.',
  },
  'command.BDAT': {
    title: 'BDAT: a counted piece',
    body: 'Sends the letter in pieces of a stated length. The octets follow at once.',
  },
  'command.RSET': {
    title: 'RSET: start over',
    body: 'Throws away sender and recipients. The connection and the login stay.',
  },
  'command.NOOP': {
    title: 'NOOP: do nothing',
    body: 'Only asks for a reply, to see whether the server is still there.',
  },
  'command.QUIT': { title: 'QUIT: leave', body: 'Ends the session politely.' },
  'command.VRFY': {
    title: 'VRFY: does this user exist?',
    body: 'Asks about a user. Most servers do not tell, because spammers asked too.',
  },
  'command.EXPN': {
    title: 'EXPN: who is on this list?',
    body: 'Asks for the members of a mailing list. Mostly switched off.',
  },
  'command.HELP': { title: 'HELP: help', body: 'Asks the server for help in words.' },
  'command.STARTTLS': { title: 'STARTTLS: encrypt', body: 'Asks to switch this connection to TLS.' },
  'command.AUTH': { title: 'AUTH: log in', body: 'Begins a login with the named mechanism.' },
  'command.ETRN': { title: 'ETRN: start the queue', body: 'Asks the server to send the mail it holds for a domain.' },
  'command.XMRG': {
    title: 'XMRG: a letter with blanks',
    body: 'Begins a mail merge of Cisco (IronPort) and gives the sender, instead of MAIL. The letter is made anew for each recipient.',
  },
  'command.XDFN': {
    title: 'XDFN: fill the blanks',
    body: 'Gives values to the names that stand in the letter as &name;, for the recipient that RCPT names next.',
  },
  'command.XPRT': {
    title: 'XPRT: a part of the letter',
    body: 'Asks to send one numbered part of the letter, instead of DATA. LAST says that no other part follows.',
  },
  'command.chunk': {
    title: 'a counted piece of the letter',
    body: 'Exactly as many octets as BDAT announced, line ends included. No dot ends it, and no dot needs to be doubled.',
  },
  'command.letter': { title: 'the letter', body: 'Header, empty line and body, up to the line with a lone dot.' },
  'command.header': {
    title: 'a header line, not a command',
    body: 'This looks like a line of a letter, but the server expects a command here.',
  },
  'command.empty': {
    title: 'an empty line',
    body: 'Enter was pressed and nothing else. The server takes it as an empty command.',
  },
  'command.unknown': {
    title: 'not a command',
    body: 'The line does not begin with a command that SMTP knows. Others do not see it, in case it is a password.',
  },
  'command.piece': {
    title: 'a very long line, continued',
    body: 'More of a line that is longer than any command may be.',
  },
  'sent.HELO': {
    title: '250 is expected',
    body: 'The server should answer 250 and its name. Then a letter can begin.',
  },
  'sent.EHLO': {
    title: 'a list of extensions is expected',
    body: 'The server should answer several 250 lines, one for each extension.',
  },
  'sent.MAIL': { title: '250 is expected', body: 'With 250 the sender is accepted, and RCPT comes next.' },
  'sent.RCPT': { title: '250 is expected', body: 'With 250 this recipient is on the envelope.' },
  'sent.DATA': { title: '354 is expected', body: 'Nothing of the letter may be sent before 354 comes.' },
  'sent.BDAT': {
    title: '250 is expected for the piece',
    body: 'The server answers when it has the stated number of octets.',
  },
  'sent.RSET': { title: '250 is expected', body: 'The envelope will be empty again.' },
  'sent.NOOP': { title: '250 is expected', body: 'Nothing changes.' },
  'sent.QUIT': { title: '221 is expected', body: 'The server says goodbye and closes the connection.' },
  'sent.VRFY': { title: '250, 252 or a refusal', body: '252 is the usual answer and says nothing about the user.' },
  'sent.EXPN': { title: '250 or a refusal', body: 'Few servers show the members of a list.' },
  'sent.HELP': { title: '214 is expected', body: 'What it says differs from server to server.' },
  'sent.STARTTLS': { title: '220 is expected', body: 'After 220 no more text is sent: the TLS handshake begins.' },
  'sent.AUTH': { title: '334 or 235 is expected', body: '334 asks for more, 235 means that you are in.' },
  'sent.ETRN': { title: '25x is expected', body: 'The mail itself comes over another connection.' },
  'sent.XMRG': { title: '250 is expected', body: 'With 250 the sender is accepted, and XDFN or RCPT comes next.' },
  'sent.XDFN': { title: '250 is expected', body: 'The values wait for the next RCPT.' },
  'sent.XPRT': { title: '354 is expected', body: 'Nothing of the part may be sent before 354 comes.' },
  'sent.chunk': {
    title: 'The server has its octets',
    body: 'One reply answers the BDAT line and its octets together. With LAST it decides about the whole letter.',
  },
  'sent.letter': {
    title: '250 is expected',
    body: 'Now the server decides whether it takes the letter. With 250 it is responsible for it.',
  },
  'sent.header': {
    title: 'a refusal is expected',
    body: 'Header lines belong after DATA. Some servers hang up on such a line.',
  },
  'sent.empty': { title: '500 is expected', body: 'Nothing is lost: type the next command.' },
  'sent.unknown': { title: '500 is expected', body: 'The server will probably not know this line.' },
  'sent.order': {
    title: '{verb} comes too early or too late',
    body: 'At this point the server does not expect {verb}; 503 is likely.',
  },
  'sent.piece': { title: 'goes on', body: 'The server acts when the line ends.' },
  'sent.user': {
    title: 'the password is asked for next',
    body: 'After the user name the server usually asks for the password with another 334.',
  },
  'sent.password': {
    title: '235 or 535 is expected',
    body: '235: you are logged in. 535: name or password was not accepted.',
  },
  'sent.response': { title: '235, 334 or 535 is expected', body: 'The mechanism may go on with another challenge.' },
  'sent.cancel': {
    title: '501 is expected',
    body: 'That is the confirmation that the login was given up, and no error.',
  },
  'argument.name': {
    title: 'name of the caller: {text}',
    body: 'The host name you introduce yourself with. Servers rarely check it, some insist on a full name with dots.',
  },
  'argument.literal': {
    title: 'address of the caller: {text}',
    body: 'An IP address in brackets stands for a host that has no name.',
  },
  'argument.text': { title: 'text', body: 'Any words; the server may ignore them.' },
  'argument.user': { title: 'who is asked about', body: 'A user name, an address or the name of a list.' },
  'argument.chunk': { title: 'octets', body: 'How many octets follow directly after this line.' },
  'argument.last': { title: 'LAST', body: 'This is the last piece of the letter.' },
  'argument.variables': {
    title: 'names and values',
    body: 'Such as color="red". The name *PARTS stands for the parts that this recipient gets: *PARTS=1,2.',
  },
  'argument.part': { title: 'number of the part', body: 'Parts are put together in the order that *PARTS gives them.' },
  'argument.extra': { title: 'too much', body: 'This command does not take what stands here.' },
  fullWidth: {
    title: 'full-width {character}',
    body: 'A full-width sign of a Chinese input method. The server expects the ASCII sign {ascii} here.',
  },
  'path.from': { title: 'FROM', body: 'Says that the sender follows.' },
  'path.to': { title: 'TO', body: 'Says that a recipient follows.' },
  'path.colon': { title: 'colon', body: 'Belongs to FROM: or TO:, without a blank.' },
  'path.open': { title: 'opening bracket', body: 'The address begins.' },
  'path.close': { title: 'closing bracket', body: 'The address ends; parameters may follow.' },
  'path.null': { title: 'empty sender', body: 'Nobody: used for bounces, so that a bounce never causes another one.' },
  'path.route': { title: 'source route', body: 'An old way to prescribe the route. Servers ignore it.' },
  'path.local': {
    title: 'local part: {text}',
    body: 'The mailbox; only the recipient’s own server knows what it means.',
  },
  'path.at': { title: 'at', body: 'Separates the mailbox from its domain.' },
  'path.domain': {
    title: 'domain: {text}',
    body: 'Tells which server is responsible; it is found through the DNS (MX).',
  },
  'path.postmaster': { title: 'postmaster', body: 'The one mailbox that every mail server must have.' },
  'path.garbage': {
    title: 'not a parameter',
    body: 'Parameters look like NAME or NAME=value, with blanks between them.',
  },
  'param.AUTH': {
    title: 'AUTH={value}',
    body: 'Who handed in the letter originally, as a trusted server passes it on.',
  },
  'param.BODY': {
    title: 'BODY={value}',
    body: 'Which octets the body may hold. This value is none that the RFC names: 7BIT, 8BITMIME or BINARYMIME.',
  },
  'param.BY': { title: 'BY={value}', body: 'The letter must be delivered by then.' },
  'param.ENVID': { title: 'ENVID={value}', body: 'A mark that comes back in delivery notices.' },
  'param.HOLDFOR': { title: 'HOLDFOR={value}', body: 'Send only after so many seconds.' },
  'param.HOLDUNTIL': { title: 'HOLDUNTIL={value}', body: 'Send only after this date.' },
  'param.MT-PRIORITY': { title: 'MT-PRIORITY={value}', body: 'How urgent the transfer is.' },
  'param.NOTIFY': { title: 'NOTIFY={value}', body: 'When to send a notice: SUCCESS, FAILURE, DELAY or NEVER.' },
  'param.ORCPT': { title: 'ORCPT={value}', body: 'The recipient as first written, for notices.' },
  'param.REQUIRETLS': { title: 'REQUIRETLS', body: 'Never pass this letter on without encryption.' },
  'param.RET': {
    title: 'RET={value}',
    body: 'What a bounce brings back. This value is none that the RFC names: FULL or HDRS.',
  },
  'param.RRVS': { title: 'RRVS={value}', body: 'Deliver only if the mailbox has had the same owner since then.' },
  'param.SIZE': {
    title: 'SIZE={value}',
    body: 'How large the letter will be, in octets, so that the server can refuse early.',
  },
  'param.SMTPUTF8': { title: 'SMTPUTF8', body: 'Addresses or headers of this letter contain non-ASCII characters.' },
  'param.TRANSID': {
    title: 'TRANSID={value}',
    body: 'Names this transfer, so that a broken one can go on where it stopped instead of from the start.',
  },
  'param.CONNEG': {
    title: 'CONNEG',
    body: 'Asks the server what the recipient’s system can show, before the letter is sent in a form that it cannot.',
  },
  'param.CONPERM': {
    title: 'CONPERM',
    body: 'Permits servers on the way to convert the letter for recipients who could not read it otherwise.',
  },
  'param.MTRK': {
    title: 'MTRK={value}',
    body: 'Lets the sender track this letter later with a secret only they know; here stands its digest.',
  },
  'param.SOLICIT': {
    title: 'SOLICIT={value}',
    body: 'Declares what kind of solicitation the letter is, so that servers that do not take such letters can refuse early.',
  },
  'param.SUBMITTER': {
    title: 'SUBMITTER={value}',
    body: 'Who is responsible for this hop of the letter. It belongs to the abandoned Sender ID and is ignored today.',
  },
  'param.PRDR': {
    title: 'PRDR',
    body: 'Asks for one reply for each recipient after the letter, instead of one for all. Exim offers it.',
  },
  'param.XVERP': {
    title: 'XVERP={value}',
    body: 'Postfix writes each recipient into the return address, so that a bounce names who caused it. Made for mailing lists.',
  },
  'param.BODY.7BIT': {
    title: 'BODY=7BIT',
    body: 'Promises that no octet of the letter is above 127. It is also what a server assumes when nothing is said.',
  },
  'param.BODY.8BITMIME': {
    title: 'BODY=8BITMIME',
    body: 'The letter may hold octets above 127, as UTF-8 text does. A server that cannot pass it on so has to convert it or bounce it.',
  },
  'param.BODY.BINARYMIME': {
    title: 'BODY=BINARYMIME',
    body: 'The letter may hold any octets, without lines at all. It must be sent with BDAT; DATA is refused.',
  },
  'param.RET.FULL': { title: 'RET=FULL', body: 'If the letter bounces, all of it comes back, attachments included.' },
  'param.RET.HDRS': {
    title: 'RET=HDRS',
    body: 'If the letter bounces, only its header comes back: enough to recognise it, and small.',
  },
  'param.NOTIFY.NEVER': {
    title: 'NOTIFY=NEVER',
    body: 'No notice in any case, not even when the letter cannot be delivered: it may vanish without a word.',
  },
  'param.unknown': { title: '{name}', body: 'A parameter that Mailterm does not know; it belongs to some extension.' },
};
