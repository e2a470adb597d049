// The words of the preflight, in English.

import type { PreflightWords } from './ids.ts';

const words: PreflightWords = {
  ask: 'Which ports does it reach?',
  host: 'Host',
  try: 'Try its ports',
  trying: 'Trying …',
  result: 'From this server to {host}:',
  took: '{ms} ms',
  'outcome.open': 'open',
  'outcome.refused': 'refused',
  'outcome.timeout': 'no answer',
  'outcome.unreachable': 'no way there',
  'outcome.forbidden': 'not allowed here',
  'advice.all': 'All of them are reached.',
  'advice.blocked':
    'Port 25 does not answer while others do: most networks block it, because only servers need it. To send a letter, use {ports}.',
  'advice.closed': 'This host takes nothing at port 25. To send a letter, use {ports}.',
  'advice.silent':
    'No port has answered. Either something on the way drops all packets, or the host is away. The name has been found.',
  'advice.refused': 'The host is there, but listens at none of these ports. Is it a mail server?',
  'advice.unreachable': 'There is no way from here to this host.',
};

export default words;
