// A wrong kind of port is recognised, and nothing is offered where all is well.

import { expect, test } from 'vitest';
import type { Session, ToolEntry } from './model.ts';
import { otherKind } from './otherKind.ts';

const said = (id: string, more: Partial<ToolEntry> = {}): ToolEntry => ({
  kind: 'tool',
  key: id,
  atMs: 0,
  tone: 'info',
  saying: { id },
  ...more,
});
const silence = said('smtp.silence', { diagnoses: [{ id: 'smtp.silence', certainty: 'likely', turn: 0 }] });
const connected = said('session.connected');

test.each([
  ['TLS to a port in clear', 'tls', 587, 'ended', '', [said('tls.clearPort')], 'plain'],
  ['clear text to a port with TLS that is silent', 'plain', 465, 'open', '', [connected, silence], 'tls'],
  ['clear text to a port with TLS that closed', 'plain', 993, 'ended', '', [connected, said('close.server')], 'tls'],
  ['clear text behind a go-ahead for TLS', 'plain', 587, 'ended', 'ready', [said('tls.clearPort')], undefined],
  ['nothing happened yet', 'plain', 465, 'open', '', [connected], undefined],
  ['a greeting in clear on a port for TLS', 'plain', 465, 'open', 'greeted', [connected, silence], undefined],
  ['silence on a port in clear', 'plain', 25, 'open', '', [connected, silence], undefined],
  ['an ended session with TLS', 'tls', 465, 'ended', 'closed', [said('session.secured')], undefined],
] as const)('%s', (_name, security, port, phase, state, entries, expected) => {
  const target = { host: 'mx.test', port, security };
  const session: Session = { id: 1, phase, state, nextClient: { kind: 'line' }, target, entries };
  expect(otherKind(session)).toEqual(expected && { ...target, security: expected });
});
