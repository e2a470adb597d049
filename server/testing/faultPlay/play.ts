// Plays every reply of the catalogue in every way: by the natural mistake, by a magic address and host, by a switch. For
// each it says whether the reply came, and whether it is explained by a text of its own in every language.

import { loadExplanations } from '@mailterm/shared/dialects/explanations';
import { languages } from '@mailterm/shared/i18n/languages';
import type { Catalogue } from '@mailterm/shared/i18n/text';
import type { Fault, Protocol } from '@mailterm/shared/wire/faults';
import { createPractice } from '../../src/practice/index.ts';
import type { Practice } from '../../src/practice/index.ts';
import { rows } from '../../src/practice/faults/catalogue/index.ts';
import { naturals } from '../../src/practice/faults/catalogue/natural.ts';
import { choiceOf } from '../../src/practice/faults/catalogue/row.ts';
import type { FaultRow } from '../../src/practice/faults/catalogue/row.ts';
import { openPracticeTls } from '../../src/practice/listening/certificate.ts';
import { converse } from './conversation.ts';
import type { Answer, Played } from './conversation.ts';
import { roadTo } from './roads.ts';

export type Way = 'natural' | 'address' | 'host' | 'switch';

/** What came of one way to one reply. */
export interface Outcome {
  readonly row: FaultRow;
  readonly way: Way;
  /** A stage, or what else distinguishes two of the same way. */
  readonly where: string;
  /** Why this way does not exist. */
  readonly none?: string;
  readonly provoked: boolean;
  readonly explained: boolean;
  /** What came last. */
  readonly heard: string;
}

type Texts = Readonly<Record<Protocol, readonly Catalogue[]>>;

const ports: Readonly<Record<Protocol, number>> = { smtp: 25, pop3: 110, imap: 143 };

/** Every row, every way. */
export async function playAll(): Promise<readonly Outcome[]> {
  const tls = await openPracticeTls(undefined, { warn: () => undefined });
  const texts = await loadTexts();
  const outcomes: Outcome[] = [];
  for (const row of rows) {
    for (const attempt of attemptsAt(row)) {
      if (attempt.none !== undefined) {
        outcomes.push({ row, ...attempt, none: attempt.none, provoked: false, explained: false, heard: '' });
        continue;
      }
      const practice = createPractice({ tls });
      outcomes.push(await play(row, attempt, practice, texts));
    }
  }
  return outcomes;
}

/** One way, before it is gone. */
interface Attempt {
  readonly way: Way;
  readonly where: string;
  readonly none?: string;
  readonly script?: Pick<Played, 'host' | 'port' | 'lines' | 'beside'>;
  readonly fault?: Fault;
}

function attemptsAt(row: FaultRow): readonly Attempt[] {
  const natural = naturals[row.id] ?? { none: 'nobody has thought of it' };
  const { address, host, stages } = choiceOf(row, natural);
  const home = row.words === 'esa' ? 'esa.practice.test' : 'practice';
  const port = ports[row.protocol];
  const [at = ''] = row.at;
  return [
    'none' in natural
      ? { way: 'natural', where: '', none: natural.none }
      : { way: 'natural', where: natural.host, script: natural },
    ...(address === undefined ? [] : addressed(home, `${address}@fault.test`)),
    { way: 'host', where: at, script: { host: `${host}.fault.test`, port, lines: roadTo(row.protocol, at) } },
    ...stages.map((stage): Attempt => {
      const { protocol, lines } = row;
      const fault: Fault = { id: 'it', protocol, stage, act: { kind: 'reply', lines }, left: 1 };
      return { way: 'switch', where: stage, fault, script: { host: home, port, lines: roadTo(protocol, stage) } };
    }),
  ];
}

function addressed(host: string, address: string): readonly Attempt[] {
  const hello = 'EHLO pc.example';
  const sender = [hello, `MAIL FROM:<${address}>`];
  const recipient = [hello, 'MAIL FROM:<alice@practice.test>', `RCPT TO:<${address}>`];
  return [
    { way: 'address', where: 'MAIL', script: { host, port: 25, lines: sender } },
    { way: 'address', where: 'RCPT', script: { host, port: 25, lines: recipient } },
  ];
}

async function play(row: FaultRow, { way, where, script, fault }: Attempt, practice: Practice, texts: Texts) {
  if (fault) practice.setFaults('somebody', [fault]);
  const { protocol } = row;
  const answer = script ? await converse({ practice, protocol, ...script }) : [];
  const met = answer.find(({ text }) => isMeant(row, text, way === 'natural'));
  const isSpent = practice.faultsOf('somebody').length === 0;
  return {
    row,
    way,
    where,
    provoked: met !== undefined && isSpent,
    explained: met !== undefined && isExplained(row, met, texts[protocol]),
    heard: answer.at(-1)?.text ?? '',
  };
}

/** The reply itself; a person’s own mistake may be answered in other words of the same meaning, but for the list's. */
function isMeant({ protocol, lines, words }: FaultRow, heard: string, isNatural: boolean): boolean {
  const plain = (text: string): string =>
    protocol === 'imap' ? text.replace(/^(?:a|b|c) /, '') : text.replace(' #', ' ');
  const [meant = ''] = lines;
  if (!isNatural || words === 'esa') return plain(heard) === meant;
  return meaningOf(plain(heard)) === meaningOf(meant);
}

/** What programs look at: the code, or the status with its bracket. */
function meaningOf(reply: string): string {
  return /^(?:\d{3}|(?:\* )?[-+]?[A-Z]+(?: \[[A-Z/-]+)?)/.exec(reply)?.[0] ?? reply;
}

/** A text of its own: a diagnosis, or one of the very code; that of a whole class is none. */
function isExplained(row: FaultRow, { unit }: Answer[number], catalogues: readonly Catalogue[]): boolean {
  const { says, diagnoses } = unit.reading;
  const isOwnCode = /^(?:code\.|reply\.(?:\d{3}|BYE|BAD)$)/.test(says.id);
  const own = diagnoses[0]?.id ?? (isOwnCode || row.isBare ? says.id : undefined);
  if (own === undefined || (row.words === 'esa' && diagnoses.length === 0)) return false;
  const bodies = catalogues.map((catalogue) => catalogue[own]?.body ?? '');
  return bodies.every((body) => body !== '') && new Set(bodies).size === bodies.length;
}

async function loadTexts(): Promise<Texts> {
  const load = (protocol: Protocol) =>
    Promise.all(languages.map(async (language) => (await loadExplanations(protocol, language)).texts));
  return { smtp: await load('smtp'), pop3: await load('pop3'), imap: await load('imap') };
}
