// A session's log for tests: lines of both sides, read by the real dialect, as the server would tell the page.

import { dialects } from '@mailterm/shared/dialects/index';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import { toUtf8 } from '@mailterm/shared/octets';
import { ConversationReader } from '@mailterm/shared/reader';
import { SessionLog } from '../../session/log.ts';
import type { Session } from '../../session/model.ts';

export interface Talk {
  readonly dialect: DialectId;
  /** `C: …` and `S: …`, without line ends. */
  readonly lines: readonly string[];
}

/** The session after all of it. */
export function logOf({ dialect, lines }: Talk): Session {
  const log = new SessionLog(1);
  const reader = new ConversationReader(dialects[dialect].begin());
  const offsets = { client: 0, server: 0 };
  let seq = 0;
  const stamp = () => ({ seq: seq++, atMs: seq });
  const target = { host: 'practice', port: 25, security: 'plain' } as const;
  log.append({ kind: 'open', target, startedMs: 0, ...stamp() });
  log.append({ kind: 'connect', address: 'practice', tookMs: 1, ...stamp() });
  log.append({ kind: 'dialect', dialect, why: 'port', ...stamp() });
  for (const line of lines) {
    const from = line.startsWith('C: ') ? 'client' : 'server';
    const octets = toUtf8(`${line.slice(3)}\r\n`);
    log.append({ kind: 'octets', from, offset: offsets[from], octets, ...stamp() });
    offsets[from] += octets.length;
    for (const unit of reader.push(from, octets)) {
      const { start, end, turn, frame, reading } = unit;
      log.append({ kind: 'reading', from: unit.from, start, end, turn, frame, reading, ...stamp() });
    }
  }
  return log.session;
}
