// What is said about a letter is compared with what a real Dovecot says about the same one. Where both are right, or
// Dovecot has a taste of its own, the difference is written down here with its reason, and nothing else may differ.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awkwardLetters } from '../../../testing/awkwardLetters.ts';
import { startMailstack } from '../../../testing/mailstack.ts';
import { RawImap, readLine } from '../../../testing/rawImap.ts';
import type { Tree } from '../../../testing/rawImap.ts';
import { bodyStructure, envelope, section } from './index.ts';
import type { SectionSpec } from './index.ts';

const stack = await startMailstack();
const letters = Object.entries(awkwardLetters);

const paths = [[], [1], [2], [3], [4], [1, 1], [1, 2], [2, 1], [3, 1], [3, 2], [2, 2], [1, 1, 1]];
const whats: readonly Omit<SectionSpec, 'path'>[] = [
  { what: 'all' },
  { what: 'HEADER' },
  { what: 'TEXT' },
  { what: 'MIME' },
  { what: 'HEADER.FIELDS', fields: ['Subject', 'x-A', 'TO'] },
  { what: 'HEADER.FIELDS.NOT', fields: ['Subject', 'From'] },
];
const specs: readonly SectionSpec[] = paths
  .flatMap((path) => whats.map((what) => ({ path, ...what })))
  .filter(({ path, what }) => path.length > 0 || what !== 'MIME');

function nameOf({ path, what, fields }: SectionSpec): string {
  const names = fields ? ` (${fields.join(' ')})` : '';
  return [...path, ...(what === 'all' ? [] : [`${what}${names}`])].join('.');
}

const tree = (text: string): Tree => readLine(`${text}\r\n`)?.words[0] ?? null;

describe.skipIf('missing' in stack)('a letter as a real Dovecot describes it', () => {
  if ('missing' in stack) {
    it('is compared', () => undefined);
    return;
  }
  let imap: RawImap;
  beforeAll(async () => {
    imap = await RawImap.open(stack.imapPort, stack.users.alice.name, stack.users.alice.password);
    await imap.say('CREATE Awkward');
    for (const [, octets] of letters) await imap.say(`APPEND Awkward {${octets.length}+}\r\n${octets}`);
    await imap.say('SELECT Awkward');
  });
  afterAll(async () => {
    imap.close();
    await stack.stop();
  });

  const fetch = async (number: number, what: string): Promise<Tree> => {
    const answer = await imap.say(`FETCH ${number} (${what})`);
    const items = answer.find((line) => line[2] === 'FETCH')?.[3] as readonly Tree[];
    return items.at(-1) ?? null;
  };

  it.each(letters.map(([name, octets], i) => [name, octets, i + 1] as const))('%s', async (_name, octets, number) => {
    expect.soft(tree(envelope(octets))).toEqual(await fetch(number, 'ENVELOPE'));
    expect.soft(tree(bodyStructure(octets, false))).toEqual(await fetch(number, 'BODY'));
    expect.soft(tree(bodyStructure(octets, true))).toEqual(await fetch(number, 'BODYSTRUCTURE'));
    for (const spec of specs) {
      const theirs = await fetch(number, `BODY.PEEK[${nameOf(spec)}]`);
      expect.soft({ of: nameOf(spec), is: section(octets, spec) ?? '' }).toEqual({ of: nameOf(spec), is: theirs });
    }
  });
});
