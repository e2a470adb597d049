// Why nothing comes on a connection that stands: what the port tells, or what the conversation tells. And what is lost when
// it ends. Pure.

import { silenceAt } from '@mailterm/shared/mistakes/tool';
import type { ConversationReader } from '@mailterm/shared/reader';
import type { Target } from '@mailterm/shared/transcript/event';
import type { Command } from './commands.ts';

/**
 * Explains a silence, best guess first; nothing where nothing can be said.
 * @param heardOctets what the server has said so far: before that, the port may tell more than the protocol
 */
export function silenceOf(
  reader: ConversationReader | undefined,
  target: Target | undefined,
  heardOctets: number,
  sinceMs: number,
  atMs: number,
): readonly Command[] {
  const isMute = target && heardOctets === 0;
  const early = isMute ? silenceAt({ ...target, tls: target.security === 'tls' }, atMs - sinceMs, true) : [];
  const diagnoses = early.length > 0 ? early : (reader?.silence(atMs - sinceMs) ?? []);
  return diagnoses.length > 0 ? [{ kind: 'log', fact: { kind: 'silence', sinceMs, diagnoses } }] : [];
}

/** What was not finished when the conversation ends. */
export function lossOf(reader: ConversationReader | undefined): readonly Command[] {
  const diagnoses = reader?.after(true) ?? [];
  return diagnoses.length > 0 ? [{ kind: 'log', fact: { kind: 'loss', diagnoses } }] : [];
}
