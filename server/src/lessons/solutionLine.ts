// What a line of a solution is at the prompt: one that opens a connection, one that Mailterm answers itself, or one for the
// server. Knows the few commands that lessons use; the page's own prompt knows more.

import { dialectFacts, isDialectId } from '@mailterm/shared/dialects/facts';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { Target } from '@mailterm/shared/transcript/event';
import { recordTypes } from '@mailterm/shared/wire/lookup';
import type { RecordType } from '@mailterm/shared/wire/lookup';

export type SolutionLine =
  | { readonly kind: 'open'; readonly target: Target; readonly startTls?: DialectId }
  | { readonly kind: 'lookUp'; readonly name: string; readonly type: RecordType }
  /** Answered by the page: `!echo -n alice | base64`. */
  | { readonly kind: 'aside' }
  | { readonly kind: 'say' };

/** Reads a line that is typed at the prompt. */
export function readSolutionLine(line: string): SolutionLine {
  if (line.startsWith('!')) return { kind: 'aside' };
  const [command = '', ...words] = line.trim().split(/\s+/);
  if (/^(?:telnet|nc|ncat)$/.test(command)) return readOpener(words);
  if (command === 'openssl' && words[0] === 's_client') return readSClient(words);
  if (command === 'dig' || command === 'host' || command === 'nslookup') return readLookUp(words);
  return { kind: 'say' };
}

function readOpener(words: readonly string[]): SolutionLine {
  const [host = '', port = ''] = words.filter((word) => !word.startsWith('-'));
  return open(host, port, 'plain') ?? { kind: 'say' };
}

function readSClient(words: readonly string[]): SolutionLine {
  const [, host = '', port = ''] = /^(.+):(\d+)$/.exec(words[words.indexOf('-connect') + 1] ?? '') ?? [];
  const startTls = words.includes('-starttls') ? (words[words.indexOf('-starttls') + 1] ?? '') : undefined;
  if (startTls === undefined) return open(host, port, 'tls') ?? { kind: 'say' };
  const opened = isDialectId(startTls) && dialectFacts[startTls].startTls ? open(host, port, 'plain') : undefined;
  return opened ? { ...opened, startTls: startTls as DialectId } : { kind: 'say' };
}

function open(
  host: string,
  port: string,
  security: Target['security'],
): Extract<SolutionLine, { kind: 'open' }> | undefined {
  if (!/^[A-Za-z0-9.-]{1,253}$/.test(host) || !/^\d{1,5}$/.test(port)) return undefined;
  return { kind: 'open', target: { host: host.toLowerCase(), port: Number(port), security } };
}

function readLookUp(words: readonly string[]): SolutionLine {
  const type = recordTypes.find((known) => words.some((word) => word.replace(/^-(?:type|query)=/, '') === known));
  const name = words.find((word) => !/^[-+@]/.test(word) && word !== type);
  return name === undefined ? { kind: 'aside' } : { kind: 'lookUp', name, type: type ?? 'A' };
}
