// A wrong kind of port: TLS was spoken where the server speaks in clear, or the other way round. Pure.

import { dialectFacts } from '@mailterm/shared/dialects/facts';
import type { Target } from '@mailterm/shared/transcript/event';
import type { Session, ToolEntry } from './model.ts';

/** The same server and port, with or without TLS, where that is what it waits for. */
export function otherKind({ target, phase, state, entries }: Session): Target | undefined {
  if (!target) return undefined;
  const said = entries.filter((entry): entry is ToolEntry => entry.kind === 'tool');
  if (target.security === 'tls') {
    const spokeClear = said.some(({ saying }) => saying.id === 'tls.clearPort');
    return phase === 'ended' && spokeClear ? { ...target, security: 'plain' } : undefined;
  }
  // RFC 8314 §3: such a server says nothing before the handshake, or closes when it hears something else.
  const isMute = state === '' && (phase === 'ended' || (phase === 'open' && said.some(({ diagnoses }) => diagnoses)));
  return isMute && beginsWithTls(target.port) ? { ...target, security: 'tls' } : undefined;
}

function beginsWithTls(port: number): boolean {
  return Object.values(dialectFacts).some(({ ports }) =>
    ports.some((fact) => fact.port === port && fact.security === 'tls'),
  );
}
