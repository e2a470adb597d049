// Host and port as people write them: `smtp.163.com 25`, `smtp.163.com:25`, `[2001:db8::1]:25`, `mail.example smtp`. Pure.

import type { Saying } from '@mailterm/shared/dialect';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { Target } from '@mailterm/shared/transcript/event';
import { commandFor } from './commandFor.ts';
import { promptSaying } from './say.ts';
import { serviceNames } from './vocabulary.ts';

/** Where to, with notes about how that was read; or what is wrong with it. */
export type Place =
  | {
      readonly ok: true;
      readonly target: Target;
      readonly notes: readonly Saying[];
      /** TLS is asked for in this protocol, once the server has greeted. */
      readonly startTls?: DialectId;
    }
  | { readonly ok: false; readonly why: Saying };

/** The longest host name (RFC 1035 §2.3.4) with room for the zone of an address. */
const hostCharactersMax = 255;

/** Letters of any script, digits, and what addresses need. Whether the name exists is for the server to say. */
const hostPattern = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]*$|^[0-9A-Fa-f:.]+(%[\w.-]+)?$/u;

/**
 * Reads host and port.
 * @param words what stands behind the command
 * @param port the command's own port, for when none is given
 */
export function readPlace(words: readonly string[], port?: number): Place {
  const split = splitColon(words[0] ?? '');
  const given = [...split.words, ...words.slice(1)];
  const [host = '', portWord, ...rest] = given;
  const wrongHost = refuseHost(host);
  if (wrongHost) return { ok: false, why: wrongHost };
  if (rest.length > 0) return { ok: false, why: promptSaying('prompt.tooManyWords', { rest: rest.join(' ') }) };
  if (portWord === undefined) {
    const chosen = port ?? portByName(host);
    const note = promptSaying('prompt.portChosen', { host, port: chosen });
    return { ok: true, target: { host, port: chosen, security: 'plain' }, notes: [note] };
  }
  const read = readPort(portWord);
  if (typeof read !== 'number') return { ok: false, why: read };
  const notes = split.words.length > 1 ? [promptSaying('prompt.colonPort', { host, port: read })] : [];
  return { ok: true, target: { host, port: read, security: 'plain' }, notes };
}

/** True where the name of a host tells what it does: `smtp.…`, `pop.…`, `mx1.…`, and the practice servers. */
export function tellsPort(host: string): boolean {
  return /^(?:e?smtp|submission|mail|mx|mta|relay|pop|imap)[\d-]*(?:\.|$)|^[^.:]+$|(?:^|\.)practice\.test\.?$|^[a-z-]*(?:smtp|pop3?|imap)[a-z-]*\./i.test(
    host,
  );
}

/** The port for a host that tells by its first label what it does. */
function portByName(host: string): number {
  if (/^pop/i.test(host)) return 110;
  return /^imap/i.test(host) ? 143 : 25;
}

/** `host:25` and `[address]:25` as two words. An address of version 6 without brackets has no port in it. */
function splitColon(word: string): { readonly words: readonly string[] } {
  const bracketed = /^\[([^\]]*)\](?::(.*))?$/.exec(word);
  if (bracketed) return { words: [bracketed[1] ?? '', ...(bracketed[2] === undefined ? [] : [bracketed[2]])] };
  const colon = word.indexOf(':');
  if (colon < 0 || word.indexOf(':', colon + 1) >= 0) return { words: [word] };
  return { words: [word.slice(0, colon), ...(colon === word.length - 1 ? [] : [word.slice(colon + 1)])] };
}

function refuseHost(host: string): Saying | undefined {
  const behindAt = /^[^@\s]+@([^@\s]+)$/.exec(host)?.[1];
  if (behindAt !== undefined && hostPattern.test(behindAt)) {
    const suggestion = commandFor({ host: behindAt, port: portByName(behindAt) });
    return promptSaying('prompt.hostIsAddress', { host: behindAt, suggestion });
  }
  if (host.length <= hostCharactersMax && hostPattern.test(host)) return undefined;
  return promptSaying('prompt.hostMalformed', { host: host.slice(0, 80) });
}

function readPort(word: string): number | Saying {
  const service = word.toLowerCase();
  if (Object.hasOwn(serviceNames, service)) return serviceNames[service] as number;
  if (!/^\d+$/.test(word)) return promptSaying('prompt.portMalformed', { port: word.slice(0, 40) });
  const port = Number(word);
  return port >= 1 && port <= 65_535 ? port : promptSaying('prompt.portRange', { port: word.slice(0, 40) });
}
