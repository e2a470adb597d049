// The command that goes to a target, as it would be typed. Apart from the grammar, which is loaded when somebody types.

import type { Target } from '@mailterm/shared/transcript/event';

export function commandFor(target: Pick<Target, 'host' | 'port'> & Partial<Pick<Target, 'security'>>): string {
  if (target.security === 'tls') return `openssl s_client -connect ${target.host}:${target.port}`;
  return `telnet ${target.host} ${target.port}`;
}
