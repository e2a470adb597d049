// Holds one conversation with a server through the gateway, and compares what two servers said to the same lines.

import type { Protocol } from '../src/practice/faults/fault.ts';
import type { TestClient } from './client.ts';

/** One line and what was said to it. */
export interface Exchange {
  readonly line: string;
  /** The code or status, and the state of the dialect's machine after it. */
  readonly status: string;
  readonly text: string;
}

/** One line to which two servers said different things. */
export interface Difference {
  readonly line: string;
  readonly real: string;
  readonly practice: string;
}

/** Says the lines, each after the answer to the one before. */
export async function holdLines(client: TestClient, lines: readonly string[], protocol: Protocol): Promise<Exchange[]> {
  const exchanges: Exchange[] = [];
  for (const line of lines) {
    if (client.ended) {
      exchanges.push({ line, status: 'closed', text: '' });
      continue;
    }
    client.type(line);
    exchanges.push({ line, ...(await answer(client, protocol)) });
  }
  return exchanges;
}

/** What was said up to the last line of the answer. */
async function answer(client: TestClient, protocol: Protocol): Promise<Omit<Exchange, 'line'>> {
  const texts: string[] = [];
  for (;;) {
    const { text, readings } = await client.reply();
    if (text !== '') texts.push(text);
    const status = statusOf(text, protocol);
    const state = readings.at(-1)?.reading.state ?? 'closed';
    if (status !== undefined || client.ended) {
      return { status: `${status ?? 'closed'} ${state}`, text: texts.join('\n') };
    }
  }
}

/** The code or status of a whole reply; undefined for one that does not end an answer (RFC 9051 §2.2.2). */
function statusOf(text: string, protocol: Protocol): string | undefined {
  const lines = text.split('\n');
  const last = lines.at(-1) ?? '';
  switch (protocol) {
    case 'smtp':
      return last.slice(0, 3);
    case 'pop3':
      return `${/^(\+OK|-ERR|\+)/.exec(text)?.[0] ?? '?'}${last === '.' ? ' block' : ''}`;
    case 'imap':
      return /^(?:\+|[a-z]\d+ (OK|NO|BAD))/.exec(last)?.[0].replace(/^\w+ /, '');
  }
}

/** The lines that were answered differently. Addresses differ, so the lines are those of the real server. */
export function compare(real: readonly Exchange[], practice: readonly Exchange[]): readonly Difference[] {
  return real.flatMap(({ line, status }, i) => {
    const other = practice[i]?.status ?? 'closed';
    return status === other ? [] : [{ line: line.split('\r\n', 1)[0] ?? '', real: status, practice: other }];
  });
}

/** Both texts of every answer that is worded differently, for people to read. */
export function wordings(real: readonly Exchange[], practice: readonly Exchange[]): string {
  const rows = real.flatMap(({ line, text }, i) => {
    const other = practice[i]?.text ?? '';
    return text === other ? [] : [`C: ${shown(line)}\n  real     ${shown(text)}\n  practice ${shown(other)}`];
  });
  return `${rows.join('\n')}\n`;
}

function shown(text: string): string {
  return text.replaceAll('\r', '').split('\n').slice(0, 4).join('\n           ');
}
