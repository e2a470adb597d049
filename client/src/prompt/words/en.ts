// What the local prompt says, in English. Loaded when somebody types there.

import type { PromptWords } from './index.ts';

const english: PromptWords = {
  'prompt.promptStripped': {
    title: 'prompt left out',
    body: '“{prompt}” is the prompt of another computer. It was left out.',
  },
  'prompt.fullWidth': {
    title: 'full-width characters',
    body: 'Full-width characters were changed ({changes}). Read as: {line}',
  },
  'prompt.portChosen': { title: 'port chosen', body: 'No port given: {port}, by the name of the host.' },
  'prompt.colonPort': {
    title: 'port after a colon',
    body: 'Read as host {host}, port {port}. telnet wants a blank between them.',
  },
  'prompt.optionIgnored': {
    title: 'option not needed',
    body: '{option} changes nothing here: lines always end with CRLF.',
  },
  'prompt.startTls': {
    title: 'typed for you',
    body: 'openssl asks for TLS unseen. Here it is typed for you in sight, marked », each line after the answer before it: {commands}',
  },
  'prompt.noMagic': {
    title: 'no magic',
    body: 'openssl keeps a line that begins with R, Q, k or K for itself. Here every line goes to the server.',
  },
  'prompt.hostMissing': { title: 'no host', body: '{command} needs the name of a server, for example: {suggestion}' },
  'prompt.hostMalformed': { title: 'no host name', body: '“{host}” cannot be the name of a server.' },
  'prompt.hostIsAddress': {
    title: 'a mail address',
    body: 'That is a mail address. A server is reached by its own name, for example: {suggestion}',
  },
  'prompt.portMalformed': { title: 'no port', body: '“{port}” is no port. A port is a number, such as 25 or 110.' },
  'prompt.portRange': { title: 'no such port', body: 'There is no port {port}. Ports go from 1 to 65535.' },
  'prompt.tooManyWords': { title: 'too many words', body: '“{rest}” is left over. A host and a port are enough.' },
  'prompt.didYouMean': { title: 'did you mean', body: '“{word}” is not known here. Did you mean: {suggestion}' },
  'prompt.unknown': {
    title: 'unknown',
    body: '“{word}” is not known here; “help” lists what is. For a mail server, connect first: telnet HOST PORT.',
  },
  'prompt.otherProgram': {
    title: 'another program',
    body: '“{word}” is a program of its own and does not run here. telnet HOST PORT does the talking by hand.',
  },
  'prompt.notConnected': {
    title: 'not connected yet',
    body: '{verb} is for a mail server, and you are not connected to one yet. First: {suggestion}',
  },
  'prompt.connecting': {
    title: 'still connecting',
    body: 'Still connecting. The line can be sent when the server is there.',
  },
  'prompt.output': { title: 'output', body: '{text}' },
  'prompt.noOutput': { title: 'no output', body: 'There is no such record.' },
  'prompt.dnsOptionIgnored': {
    title: 'not needed',
    body: '{option} changes nothing here: Mailterm asks a name server of its own.',
  },
  'prompt.nslookup': { title: 'nslookup', body: 'Type a name, or set q=mx first; exit leaves.' },
  'prompt.nothingToQuit': {
    title: 'nothing to leave',
    body: 'No connection is open. You can simply close the page.',
  },
  'prompt.localEcho': { title: 'local echo', body: 'Local echo is always on here.' },
  'prompt.help': { title: 'help', body: 'What this prompt understands:' },
  'prompt.help.telnet': { title: 'telnet', body: 'telnet HOST [PORT]   connect, as tutorials do' },
  'prompt.help.open': { title: 'open', body: 'open HOST PORT       the same' },
  'prompt.help.nc': { title: 'nc', body: 'nc [-C] HOST PORT    the same' },
  'prompt.help.smtp': { title: 'smtp', body: 'smtp HOST            the same, on port 25' },
  'prompt.help.openssl': {
    title: 'openssl',
    body: 'openssl s_client …   encrypted from the start: -connect HOST:465',
  },
  'prompt.help.dig': { title: 'dig', body: 'dig MX DOMAIN        who takes its mail; also host, nslookup' },
  'prompt.help.clear': { title: 'clear', body: 'clear, cls           an empty screen' },
  'prompt.help.keys': { title: 'keys', body: 'Ctrl+]               leave the connection' },
  'prompt.help.practice': { title: 'practice', body: 'telnet practice 25   a server to try things on, built in' },
  'prompt.numberStripped': { title: 'number left out', body: '“{number}” is the number of a step. It was left out.' },
  'prompt.tlsOptionIgnored': {
    title: 'option not needed',
    body: '{option} changes nothing here: Mailterm’s server makes the TLS connection and shows the certificate.',
  },
  'prompt.serverName': {
    title: 'server name',
    body: 'Here the server is told the name you connect to, {host}, and not {name}.',
  },
  'prompt.lessonDouble': {
    title: 'practice double',
    body: 'In this lesson {of} is played by the practice server {host}. Nothing leaves Mailterm.',
  },
  'prompt.lessonAwaited': {
    title: 'the lesson comes first',
    body: 'The lesson is still being fetched. It may have a practice server answer here, so nothing goes to a real one yet. Try again in a moment.',
  },
  'prompt.password.code': {
    title: 'authorization code',
    body: 'This provider does not take the password of the web page. It wants an authorization code, which the settings of the mailbox give out.',
  },
  'prompt.password.app': {
    title: 'app password',
    body: 'This provider does not take the password of the account. It wants an app password, which needs two-step verification to be switched on.',
  },
  'prompt.password.client': {
    title: 'password',
    body: 'Where the administrator has switched it on, this provider wants the password for mail programs and not that of the web page.',
  },
  'prompt.password.oauth': {
    title: 'no password',
    body: 'This provider is giving up passwords for mail programs, or has done so. To log in takes an OAuth 2 token (AUTH XOAUTH2); everything up to AUTH can be tried.',
  },
  'prompt.bareHost': { title: 'a command is missing', body: '“{host}” is a name. To connect to it: {suggestion}' },
  'prompt.portAsked': {
    title: 'which port',
    body: '{host} does not tell which port is meant: 25 is for sending, 110 for POP3, 143 for IMAP. If it is what stands behind an @, its mail is perhaps elsewhere: dig MX {host} says where.',
  },
  'prompt.nearHost': {
    title: 'did you mean',
    body: 'Not connected yet. Did you mean {near}? If it really is {host}, enter the same line again.',
  },
  'prompt.nslookupSet': { title: 'in one line', body: 'Here each lookup is a line of its own: {suggestion}' },
  'prompt.ranHere': {
    title: 'in this page',
    body: 'This ran in this page. Nothing was sent, and the line is not kept in the history.',
  },
  'prompt.printedNothing': { title: 'nothing', body: '(nothing)' },
  'prompt.base64Newline': {
    title: 'a line end is in it',
    body: 'The last octet that was encoded is 0A, the line end that echo adds. As a password it would be wrong: use echo -n, or printf.',
  },
  'prompt.decodedNewline': {
    title: 'a line end is in it',
    body: 'The decoded octets end with 0A, a line end. As a password that would be wrong: it comes from echo without -n.',
  },
  'prompt.base64Input': { title: 'nothing to encode', body: 'base64 waits for input. Give it some: {suggestion}' },
  'prompt.base64Stray': {
    title: 'not base64',
    body: '“{sign}” does not occur in base64. It has A–Z, a–z, 0–9, + and /, and = at the end.',
  },
  'prompt.base64Length': {
    title: 'not base64',
    body: 'That is not whole base64: {count} characters, and groups of four are needed. Perhaps some were not copied.',
  },
  'prompt.octalAte': {
    title: 'digits eaten',
    body: 'printf took \\{digits} for one octet, with digits that may belong to the name. Write \\000 before a name that begins with a digit.',
  },
  'prompt.noFiles': { title: 'no files', body: '“{file}” would be a file. There are none in this page.' },
  'prompt.shellSign': {
    title: 'not done here',
    body: '“{sign}” is not done here, or its other half is missing. Quotes, escapes and pipes are understood.',
  },
  'prompt.notInPage': {
    title: 'another program',
    body: '“{word}” does not run in this page. echo, printf, base64, openssl base64, xxd and tr -d do.',
  },
  'prompt.sameByHand': {
    title: 'the same by hand',
    body: '{word} talks to the server by itself. Below is the same by hand: one line at a time, each with its own Enter.',
  },
  'prompt.fillPassword': {
    title: 'password not taken along',
    body: 'The password is not taken along. Where it belongs, you type it.',
  },
  'prompt.fedAtOnce': {
    title: 'all at once',
    body: 'A pipe sends everything at once, before the server has spoken, and servers hang up on that. Below are the same lines, one at a time.',
  },
  'prompt.curlOther': {
    title: 'not mail',
    body: 'Here curl is understood with smtp://, smtps://, pop3://, pop3s://, imap:// and imaps://.',
  },
  'prompt.portProbe': {
    title: 'is the port open',
    body: '{word} only asks whether a port answers. telnet does that, too, and shows what it says: {suggestion}',
  },
  'prompt.transcript': {
    title: 'what a server said',
    body: 'That is what a server said. Paste a whole conversation here, and it is read.',
  },
  'prompt.transcriptClient': {
    title: 'from a conversation',
    body: 'That is a line of a conversation, for a server you are connected to. Paste a whole conversation here, and it is read.',
  },
  'prompt.presets': {
    title: 'known servers',
    body: 'Servers that people ask for. A press puts the command into the prompt.',
  },
  'prompt.presetUnknown': { title: 'not in the list', body: '“{word}” is not in the list. These are:' },
  'prompt.explain': { title: 'explain', body: 'A conversation that you copied is explained on a page of its own.' },
  'prompt.pasted': {
    title: 'a conversation',
    body: 'A conversation of {count} lines was pasted. It can be explained, or done once more: below is what the client said in it.',
  },
  'prompt.help.presets': { title: 'presets', body: 'presets [NAME]       known servers: 163, qq, gmail …' },
  'prompt.help.base64': { title: 'base64', body: "echo, printf, base64 run in this page: printf '%s' x | base64" },
  'prompt.help.aside': { title: 'aside', body: '!echo -n x | base64   in a session: the result is typed, not sent' },
  'prompt.help.curl': { title: 'curl', body: 'curl, swaks, mail …  shown as lines to type by hand' },
};

export default english;
