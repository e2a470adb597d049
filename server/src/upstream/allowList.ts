// Where the seats of a class may go besides practice servers: what the teacher typed, read and held against the server's own
// policy, which always wins. Connects to nothing; upstream/ judges each connection once more.

import { isIP } from 'node:net';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import { roomBounds } from '@mailterm/shared/wire/room/codec';
import type { Target } from '@mailterm/shared/transcript/event';
import { readHostName } from './hostName.ts';
import { readListedTarget } from './listedTarget.ts';
import { judgeAddresses, mailPorts, refuseRequest } from './policy.ts';
import type { ListedTarget, Policy } from './policy.ts';

/**
 * Reads `host` and `host:port`, between blanks or commas.
 * @returns the list, or why the first of them that cannot be allowed is not: the policy of the server forbids it to the
 * teacher, too
 */
export function readAllowList(text: string, policy: Policy): readonly ListedTarget[] | Reason {
  const list: ListedTarget[] = [];
  for (const item of text.split(/[\s,，、]+/).filter((word) => word !== '')) {
    const target = readListedTarget(item);
    if (!target) return reason('name.malformed', { host: item });
    const why = refuseTarget(target, policy);
    if (why) return why;
    list.push(target);
  }
  return list.length > roomBounds.targets ? reason('wire.badField', { field: 'text' }) : list;
}

/** True where the list names this server; without a port, it means all mail ports. */
export function allowsTarget(list: readonly ListedTarget[], { host, port }: Pick<Target, 'host' | 'port'>): boolean {
  const asked = { host: readHostName(host) ?? host, port };
  return refuseRequest(asked, { targets: 'listed', targetList: list }) === undefined;
}

/** As it is typed. */
export function writeAllowList(list: readonly ListedTarget[]): readonly string[] {
  return list.map(({ host, port }) => {
    if (port === undefined) return host;
    return `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
  });
}

function refuseTarget({ host, port }: ListedTarget, policy: Policy): Reason | undefined {
  const ports = port === undefined ? mailPorts : [port];
  const reasons = ports.map((each) => {
    const asked = { host, port: each };
    const refusal = refuseRequest(asked, policy);
    if (refusal || isIP(host) === 0) return refusal;
    const verdict = judgeAddresses(asked, [host], policy);
    return verdict.ok ? undefined : verdict.reason;
  });
  return reasons.includes(undefined) ? undefined : reasons[0];
}
