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
    body: 'openssl keeps a line that begins with R or Q for itself. Here every line goes to the server.',
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
  'prompt.unknown': { title: 'unknown', body: '“{word}” is not known here. “help” lists what is.' },
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
    body: '{option} changes nothing here: the practice name server answers.',
  },
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
};

export default english;
