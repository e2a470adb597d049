// What Mailterm says about the course of a session: events of the log become tool entries. Pure; sayings, no words.

import { dialectFacts, isDialectId } from '@mailterm/shared/dialects/facts';
import type { Target } from '@mailterm/shared/transcript/event';
import type { WireEvent } from '@mailterm/shared/wire/messages';
import type { SessionSayingId } from './sayings.ts';
import type { ToolEntry } from './model.ts';

/** A tool entry before it is placed in the log. */
export type Remark = Omit<ToolEntry, 'kind' | 'key' | 'atMs'>;

/** A remark of the client's own, with the compiler watching the id. */
export function remark(tone: Remark['tone'], id: SessionSayingId, params?: Remark['saying']['params']): Remark {
  return { tone, saying: params ? { id, params } : { id } };
}

/**
 * What is to be said about an event, or undefined where the event speaks for itself.
 * @param target where the session goes, once it is known
 */
export function remarkOn(event: WireEvent, target: Target | undefined): Remark | undefined {
  const place = { host: target?.host ?? '', port: target?.port ?? 0 };
  switch (event.kind) {
    case 'open':
      return remark('info', 'session.opening', { host: event.target.host, port: event.target.port });
    case 'dial':
      return remark('info', 'session.dialing', { ...place, address: event.address });
    case 'connect':
      return event.tookMs === 0
        ? remark('success', 'session.connectedAtOnce', { ...place, address: event.address })
        : remark('success', 'session.connected', { ...place, address: event.address, tookMs: event.tookMs });
    case 'tls': {
      const { version, cipher, host, distrust } = event.facts;
      return distrust
        ? { tone: 'warning', saying: distrust }
        : remark('success', 'session.secured', { version, cipher, host });
    }
    case 'accept':
      return remark('info', event.by ? 'session.acceptedBySwitch' : 'session.accepted');
    case 'refuse':
      return { tone: 'warning', saying: event.reason, ...(event.offer && { offer: event.offer }) };
    case 'dialect':
      return remarkOnDialect(event);
    case 'loss':
      return event.diagnoses[0] && { tone: 'warning', saying: event.diagnoses[0], diagnoses: event.diagnoses };
    case 'silence':
      return event.diagnoses[0] && { tone: 'info', saying: event.diagnoses[0], diagnoses: event.diagnoses };
    case 'drop':
      return { tone: 'warning', saying: event.reason };
    case 'close':
      return { tone: toneOfClose(event), saying: event.reason };
    case 'trim':
      return remark('info', 'session.trimmed', { octets: event.octets });
    case 'note':
    case 'reading':
      return undefined;
  }
}

function remarkOnDialect(event: Extract<WireEvent, { kind: 'dialect' }>): Remark | undefined {
  if (event.why === 'none') return remark('info', 'session.dialectUnknown');
  if (event.why !== 'greeting' || !isDialectId(event.dialect)) return undefined;
  return remark('info', 'session.dialectByGreeting', { dialect: dialectFacts[event.dialect].name });
}

/** An end that somebody wanted is no warning. */
function toneOfClose(event: Extract<WireEvent, { kind: 'close' }>): Remark['tone'] {
  return event.by === 'tool' || event.reason.id === 'close.serverReset' ? 'warning' : 'info';
}
