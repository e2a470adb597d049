// A session with a real server as somebody would paste it, and what `mailterm explain` cannot say about it.

import { explainPaste, repliesIn } from '@mailterm/shared/paste/index';
import { gb18030 } from '../src/gb18030.ts';
import type { TestClient } from './client.ts';

/** The session as lines that begin with C: and S:, in the order in which they were read; a character for each octet. */
export function transcriptOf(client: TestClient): string {
  return client
    .readings()
    .flatMap(({ from, start, end }) => {
      const text = client.stream(from).subarray(start, end).toString('latin1');
      const lines = text.replace(/\r\n$/, '').split('\r\n');
      return lines.map((line) => `${from === 'client' ? 'C' : 'S'}: ${line}\n`);
    })
    .join('');
}

/** Meanings that are said when nothing better is known. */
const general = /^(?:answer\.(?:done|goOn|no|tryLater|other|garbage|unasked.*|unknown\..*)|done\.unknown|raw\..*)$/;

/** What is wrong with the explanation of a session: unknown parts, replies without a title of their own or a command. */
export function problemsOf(client: TestClient): readonly string[] {
  const explained = explainPaste(Buffer.from(transcriptOf(client), 'latin1'), { gb18030 });
  const problems: string[] = explained.problem ? [explained.problem.id] : [];
  for (const entry of repliesIn(explained.units)) {
    if (!('last' in entry)) continue;
    const { units, last } = entry;
    const says = `line ${last.line}, ${last.reading.means.id}`;
    if (units.some(({ reading }) => reading.spans.some(({ kind }) => kind === 'unknown')))
      problems.push(`unknown: ${says}`);
    if (general.test(last.reading.means.id)) problems.push(`general: ${says}`);
    if (last.turn > 0 && last.answers === undefined) problems.push(`unlinked: ${says}`);
  }
  return problems;
}
