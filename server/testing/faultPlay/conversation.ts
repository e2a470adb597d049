// One conversation with the practice server in memory, read on the way as a page's session is.

import { connect } from 'node:tls';
import type { Duplex } from 'node:stream';
import { dialects } from '@mailterm/shared/dialects/index';
import { fromLatin1, toLatin1 } from '@mailterm/shared/octets';
import { ConversationReader } from '@mailterm/shared/reader';
import type { ReadUnit } from '@mailterm/shared/reader';
import type { Protocol } from '@mailterm/shared/wire/faults';
import type { Practice } from '../../src/practice/index.ts';
import { Dialog } from '../dialog.ts';

/** Where to, and what is typed. */
export interface Played {
  readonly practice: Practice;
  readonly protocol: Protocol;
  readonly host: string;
  readonly port: number;
  readonly lines: readonly string[];
  readonly beside?: readonly string[] | undefined;
}

/** What the server said last, unit by unit. */
export type Answer = readonly { readonly text: string; readonly unit: ReadUnit }[];

const visitor = 'somebody';
const tlsPorts = new Set([465, 993, 995]);

/** @returns the answer to the last line, or to the first one that was answered by hanging up */
export async function converse({ practice, protocol, host, port, lines, beside }: Played): Promise<Answer> {
  const open = () => practice.connect({ host, port }, visitor);
  const other = beside && new Dialog(open());
  await other?.sayAll(...(beside ?? []));
  const dialog = new Dialog(tlsPorts.has(port) ? await secured(open()) : open());
  const reader = new ConversationReader(dialects[protocol].begin(tlsPorts.has(port)));
  let answer = read(reader, await dialog.hear());
  for (const line of lines) {
    if (dialog.ended) break;
    reader.push('client', fromLatin1(`${line}\r\n`));
    const heard = read(reader, await dialog.send(`${line}\r\n`));
    if (heard.length > 0) answer = heard;
  }
  for (const each of [dialog, other]) each?.stream.destroy();
  return answer;
}

function read(reader: ConversationReader, heard: string): Answer {
  const units = reader.push('server', fromLatin1(heard)).filter(({ from }) => from === 'server');
  return units.map((unit) => ({ text: toLatin1(unit.octets).trimEnd(), unit }));
}

/** The certificate is not of interest here. */
async function secured(stream: Duplex | undefined): Promise<Duplex | undefined> {
  if (stream === undefined) return undefined;
  const tls = connect({ socket: stream, rejectUnauthorized: false });
  await new Promise<void>((resolve, reject) => tls.once('secureConnect', resolve).once('error', reject));
  return tls;
}
