// Mistakes before the conversation: their words in English.

import type { Text } from '../../i18n/text.ts';
import type { toolMistakes } from '../facts/tool.ts';

export const toolMistakeTexts: Record<keyof typeof toolMistakes, Text> = {
  'mistake.portBlocked': {
    title: 'Port 25 is probably blocked on the way',
    body: 'Many networks let nobody out on port 25. Use 587 or 465 with a login, or the practice server.',
  },
  'mistake.domainNotHost': {
    title: 'This is a domain, not its mail server',
    body: 'The part behind the @ is often a web server. Ask which host takes its mail: dig MX {host}.',
  },
  'mistake.tlsPort': {
    title: 'This port speaks TLS from the first octet',
    body: 'The server waits for a handshake and says nothing to plain text. Use openssl s_client -connect, or the plain port.',
  },
  'mistake.plainPort': {
    title: 'This port begins in plain text',
    body: 'A handshake at once fails here (“wrong version number”): the server greets first. Add -starttls, or use the TLS port.',
  },
};
