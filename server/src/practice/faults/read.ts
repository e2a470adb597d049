// Reads faults that somebody has sent: what is not understood is refused with the field that is wrong, and nothing that a
// host could stumble over passes.

import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import { delayMsMax, faultsMax, replyLineOctetsMax, replyLinesMax } from '@mailterm/shared/wire/faults';
import { fieldsOf } from '@mailterm/shared/wire/fields';
import type { Fields } from '@mailterm/shared/wire/fields';
import type { Fault, FaultAct, Protocol } from './fault.ts';

export type FaultsRead =
  { readonly ok: true; readonly faults: readonly Fault[] } | { readonly ok: false; readonly why: Reason };

const timesMax = 1000;

/** @param value what JSON holds: `{ "faults": [ … ] }` */
export function readFaults(value: unknown): FaultsRead {
  const list = fieldsOf(value)['faults'];
  if (!Array.isArray(list)) return malformed('faults');
  if (list.length > faultsMax) return { ok: false, why: reason('practice.faultsTooMany', { limit: faultsMax }) };
  const faults: Fault[] = [];
  for (const [at, each] of list.entries()) {
    const fault = readFault(fieldsOf(each));
    if (typeof fault === 'string') return malformed(`faults.${at}.${fault}`);
    if (faults.some(({ id }) => id === fault.id)) return malformed(`faults.${at}.id`);
    if (faults.some((other) => meets(other, fault))) {
      return { ok: false, why: reason('practice.faultTwice', { stage: fault.stage }) };
    }
    faults.push(fault);
  }
  return { ok: true, faults };
}

function malformed(field: string): FaultsRead {
  return { ok: false, why: reason('practice.faultMalformed', { field }) };
}

/** Two faults of which one would never happen. */
function meets(one: Fault, other: Fault): boolean {
  if (one.protocol !== other.protocol || one.stage !== other.stage) return false;
  return (one.act.kind === 'reply') === (other.act.kind === 'reply');
}

/** @returns the name of the field that is wrong, instead of a fault */
function readFault({ id, protocol, stage, act, left }: Fields): Fault | string {
  if (typeof id !== 'string' || !/^[\w.@ *-]{1,80}$/.test(id)) return 'id';
  if (!isProtocol(protocol)) return 'protocol';
  if (typeof stage !== 'string' || !/^(?:[A-Z]{2,16}|connect|\.|\*)$/.test(stage)) return 'stage';
  const read = readAct(fieldsOf(act), protocol);
  if (typeof read === 'string') return read;
  if (left === undefined) return { id, protocol, stage, act: read };
  if (!isWhole(left, timesMax) || left === 0) return 'left';
  return { id, protocol, stage, act: read, left };
}

function readAct({ kind, lines, delayMs }: Fields, protocol: Protocol): FaultAct | string {
  switch (kind) {
    case 'reply':
      return isReply(lines, protocol) ? { kind, lines } : 'act.lines';
    case 'delay':
      return isWhole(delayMs, delayMsMax) ? { kind, delayMs } : 'act.delayMs';
    case 'drop':
    case 'halfReply':
    case 'brokenLines':
    case 'garbage':
    case 'tlsFails':
      return { kind };
    default:
      return 'act.kind';
  }
}

/** How each line of a reply begins. RFC 5321 §4.2, RFC 1939 §3, RFC 9051 §7.1. */
const replyLines: Readonly<Record<Protocol, RegExp>> = {
  smtp: /^[2-5][0-5]\d(?:[ -]|$)/,
  pop3: /^(?:\+OK|-ERR)(?: |$)/,
  imap: /^(?:\* )?(?:OK|NO|BAD|BYE|PREAUTH) /,
};

function isReply(lines: unknown, protocol: Protocol): lines is readonly string[] {
  if (!Array.isArray(lines) || lines.length === 0 || lines.length > replyLinesMax) return false;
  const codes = new Set(lines.map((line) => String(line).slice(0, 3)));
  if (protocol === 'smtp' && codes.size > 1) return false;
  // Braces are places that hosts fill; here nothing is to be filled.
  return lines.every(
    (line) =>
      typeof line === 'string' &&
      line.length <= replyLineOctetsMax &&
      /^[ -z|~]+$/.test(line) &&
      replyLines[protocol].test(line),
  );
}

function isProtocol(value: unknown): value is Protocol {
  return value === 'smtp' || value === 'pop3' || value === 'imap';
}

function isWhole(value: unknown, max: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;
}
