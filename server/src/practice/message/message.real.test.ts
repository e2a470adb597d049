// What is said about a letter is compared with what a real Dovecot says about the same one. Where Dovecot has a taste of
// its own, the difference is written down here with its reason; nothing else may differ, and no reason may be idle.

import { toLatin1, toUtf8 } from '@mailterm/shared/octets';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { awkwardLetters } from '../../../testing/awkwardLetters.ts';
import { describeReal } from '../../../testing/realServers.ts';
import { RawImap, readLine } from '../../../testing/rawImap.ts';
import type { Tree } from '../../../testing/rawImap.ts';
import type { Letter } from '../mailbox.ts';
import { bodyStructure, envelope, matches, section } from './index.ts';
import type { SearchKey, SectionSpec } from './index.ts';

const names = Object.keys(awkwardLetters);
const octetsOf = (name: string): string => awkwardLetters[name] ?? '';

/** What differs, and why: of each letter the names of what is fetched. */
const tastes: readonly (readonly [reason: string, Readonly<Record<string, readonly string[]>>])[] = [
  [
    'RFC 2046 §5.1.1: the line end before a delimiter belongs to it, also behind the last delimiter of an inner multipart',
    { 'nested multiparts': ['1'], 'a letter in a letter': ['BODY', 'BODYSTRUCTURE', '3', '3.TEXT'] },
  ],
  [
    'a multipart without a boundary is text here, so that one can read it; for Dovecot it is a multipart of nothing',
    { 'no boundary parameter': ['BODY', 'BODYSTRUCTURE', '1', '1.MIME'] },
  ],
  [
    'RFC 9051 §6.4.5.1: no empty line where the letter has none',
    { 'no header and no empty line': ['HEADER.FIELDS (Subject x-A TO)'] },
  ],
  ['RFC 5322 §2.2.3: unfolding takes line ends away and no blanks', { 'folded fields': ['ENVELOPE'] }],
  ['addresses that are none: Dovecot reads less, and makes others up', { 'addresses that are none': ['ENVELOPE'] }],
  ['RFC 2045 §5.1: types are the same in any case', { 'types in capitals': ['BODY', 'BODYSTRUCTURE'] }],
  ['RFC 2045 §5.2: a broken type is text/plain', { 'broken types': ['BODY', 'BODYSTRUCTURE'] }],
];

const paths = [[], [1], [2], [3], [4], [1, 1], [1, 2], [2, 1], [3, 1], [3, 2], [2, 2], [1, 1, 1]];
const whats: readonly Omit<SectionSpec, 'path'>[] = [
  { what: 'all' },
  { what: 'HEADER' },
  { what: 'TEXT' },
  { what: 'MIME' },
  { what: 'HEADER.FIELDS', fields: ['Subject', 'x-A', 'TO'] },
  { what: 'HEADER.FIELDS.NOT', fields: ['Subject', 'From'] },
];
const specs = paths
  .flatMap((path) => whats.map((what): SectionSpec => ({ path, ...what })))
  .filter(({ path, what }) => path.length > 0 || what !== 'MIME');

function nameOf({ path, what, fields }: SectionSpec): string {
  const list = fields ? ` (${fields.join(' ')})` : '';
  return [...path, ...(what === 'all' ? [] : [`${what}${list}`])].join('.');
}

/** Dovecot gives every part without parts a part 1, which is itself; RFC 9051 §6.4.5.1 gives one to letters only. */
function ofPartOne(octets: string, spec: SectionSpec): string | undefined {
  return spec.path.length > 1 && spec.path.at(-1) === 1
    ? section(octets, { ...spec, path: spec.path.slice(0, -1) })
    : undefined;
}

const text = (key: 'BODY' | 'TEXT' | 'SUBJECT' | 'FROM' | 'TO' | 'CC' | 'BCC', wanted: string): SearchKey => ({
  key,
  text: wanted,
});
const day = Date.UTC(2021, 3, 14);

/** The same question as Dovecot is asked it, and as data. */
const searches: readonly (readonly [string, SearchKey])[] = [
  ['ALL', { key: 'ALL' }],
  ['SUBJECT "plain"', text('SUBJECT', 'plain')],
  ['SUBJECT "second"', text('SUBJECT', 'second')],
  ['SUBJECT 爬山', text('SUBJECT', '爬山')],
  ['SUBJECT 周末一', text('SUBJECT', '周末一')],
  ['SUBJECT "au lait"', text('SUBJECT', 'AU LAIT')],
  ['FROM "ALICE"', text('FROM', 'alice')],
  ['FROM "the team"', text('FROM', 'the team')],
  ['TO "friends"', text('TO', 'friends')],
  ['TO "carol@example"', text('TO', 'carol@example')],
  ['CC 张三', text('CC', '张三')],
  ['BCC "odd"', text('BCC', 'odd')],
  ['BODY "zebra"', text('BODY', 'zebra')],
  ['BODY "ZEBRA"', text('BODY', 'ZEBRA')],
  ['BODY 你好', text('BODY', '你好')],
  ['BODY 世界', text('BODY', '世界')],
  ['BODY "très fort"', text('BODY', 'très fort')],
  ['BODY "CAFÉ"', text('BODY', 'CAFÉ')],
  ['BODY "words inside"', text('BODY', 'words inside')],
  ['BODY "the letter inside"', text('BODY', 'the letter inside')],
  ['BODY "Preamble"', text('BODY', 'Preamble')],
  ['BODY "AAEC"', text('BODY', 'AAEC')],
  ['BODY "Subject"', text('BODY', 'Subject')],
  ['BODY "final-recipient"', text('BODY', 'final-recipient')],
  ['TEXT "boundary"', text('TEXT', 'boundary')],
  ['TEXT "forwarded"', text('TEXT', 'forwarded')],
  ['TEXT "three octets"', text('TEXT', 'three octets')],
  ['TEXT "subject: p"', text('TEXT', 'subject: p')],
  ['TEXT 爬山', text('TEXT', '爬山')],
  ['HEADER X-A "2"', { key: 'HEADER', field: 'X-A', text: '2' }],
  ['HEADER "Mime-Version" ""', { key: 'HEADER', field: 'Mime-Version', text: '' }],
  ['HEADER Content-Type "html"', { key: 'HEADER', field: 'Content-Type', text: 'html' }],
  ['SENTON 14-Apr-2021', { key: 'SENTON', dayMs: day }],
  ['SENTBEFORE 14-Apr-2021', { key: 'SENTBEFORE', dayMs: day }],
  ['SENTBEFORE 15-Apr-2021', { key: 'SENTBEFORE', dayMs: Date.UTC(2021, 3, 15) }],
  ['SENTSINCE 14-Apr-2021', { key: 'SENTSINCE', dayMs: day }],
  ['SINCE 15-Apr-2021', { key: 'SINCE', dayMs: Date.UTC(2021, 3, 15) }],
  ['ON 20-May-2022', { key: 'ON', dayMs: Date.UTC(2022, 4, 20) }],
  ['BEFORE 20-May-2022', { key: 'BEFORE', dayMs: Date.UTC(2022, 4, 20) }],
  ['LARGER 300', { key: 'LARGER', octets: 300 }],
  ['SMALLER 200', { key: 'SMALLER', octets: 200 }],
  ['SEEN', { key: 'SEEN' }],
  ['UNSEEN', { key: 'UNSEEN' }],
  ['NOT FLAGGED UNDELETED', { key: 'AND', all: [{ key: 'NOT', not: { key: 'FLAGGED' } }, { key: 'UNDELETED' }] }],
  ['KEYWORD $work', { key: 'KEYWORD', flag: '$Work' }],
  ['UNKEYWORD $Work', { key: 'UNKEYWORD', flag: '$work' }],
  ['OR ANSWERED DRAFT', { key: 'OR', either: [{ key: 'ANSWERED' }, { key: 'DRAFT' }] }],
  [
    '2:4,7',
    {
      key: 'SEQUENCE',
      set: [
        [2, 4],
        [7, 7],
      ],
    },
  ],
  ['5:2', { key: 'SEQUENCE', set: [[5, 2]] }],
  ['*', { key: 'SEQUENCE', set: [['*', '*']] }],
  ['UID 900:*', { key: 'UID', set: [[900, '*']] }],
];

/** A search in which the two find different letters, and why. */
const searchTastes: Readonly<Record<string, string>> = {
  'SENTBEFORE 14-Apr-2021': 'a letter without a date was sent on no day; for Dovecot it was before all others',
  'SENTBEFORE 15-Apr-2021': 'the same',
};

const flagsOf = (i: number): readonly string[] =>
  [['\\Seen'], ['\\Seen', '\\Answered'], ['\\Flagged', '$Work'], ['\\Draft'], ['\\Deleted'], []][i % 6] ?? [];

const letters = names.map((name, i): Letter => ({
  uid: i + 1,
  octets: octetsOf(name),
  flags: flagsOf(i),
  receivedMs: Date.UTC(2022, 4, 19 + (i % 3), 12),
}));

const tree = (written: string): Tree => readLine(`${written}\r\n`)?.words[0] ?? null;

await describeReal('a letter as a real Dovecot describes it', (stack) => {
  let imap: RawImap;
  beforeAll(async () => {
    imap = await RawImap.open(stack.imapPort, stack.users.alice.name, stack.users.alice.password);
    await imap.say('CREATE Awkward');
    for (const { octets, flags, receivedMs } of letters) {
      const date = `${new Date(receivedMs).getUTCDate()}-May-2022 12:00:00 +0000`;
      await imap.say(`APPEND Awkward (${flags.join(' ')}) "${date}" {${octets.length}+}\r\n${octets}`);
    }
    await imap.say('SELECT Awkward');
  });
  afterAll(() => imap.close());

  const fetch = async (number: number, what: string): Promise<Tree> => {
    const answer = await imap.say(`FETCH ${number} (${what})`);
    const items = answer.find((line) => line[2] === 'FETCH')?.[3] as readonly Tree[];
    return items.at(-1) ?? null;
  };

  it.each(names.map((name, i) => [name, i + 1] as const))('%s', async (name, number) => {
    const octets = octetsOf(name);
    const compared: (readonly [what: string, ours: Tree, theirs: Tree])[] = [
      ['ENVELOPE', tree(envelope(octets)), await fetch(number, 'ENVELOPE')],
      ['BODY', tree(bodyStructure(octets, false)), await fetch(number, 'BODY')],
      ['BODYSTRUCTURE', tree(bodyStructure(octets, true)), await fetch(number, 'BODYSTRUCTURE')],
    ];
    for (const spec of specs) {
      // Of a section that is not there Dovecot says "", others say NIL.
      const theirs = await fetch(number, `BODY.PEEK[${nameOf(spec)}]`);
      const isPartOne = theirs === ofPartOne(octets, spec);
      compared.push([nameOf(spec), section(octets, spec) ?? (isPartOne ? theirs : ''), theirs]);
    }
    const expected = new Set(tastes.flatMap(([, differences]) => differences[name] ?? []));
    for (const [what, ours, theirs] of compared) {
      if (expected.has(what)) expect.soft({ what, is: ours }).not.toEqual({ what, is: theirs });
      else expect.soft({ what, is: ours }).toEqual({ what, is: theirs });
    }
    expect(compared.map(([what]) => what)).toEqual(expect.arrayContaining([...expected]));
  });

  it.each(searches)('SEARCH %s', async (asked, key) => {
    const words = asked.replace(/[^\x00-\x7f]+/, (word) => {
      const octets = toLatin1(toUtf8(word));
      return `{${octets.length}+}\r\n${octets}`;
    });
    const quoted = /^(\w+) "(.*[^\x00-\x7f].*)"$/.exec(asked);
    const whole = quoted && toLatin1(toUtf8(quoted[2] ?? ''));
    const question = quoted && whole !== null ? `${quoted[1]} {${whole.length}+}\r\n${whole}` : words;
    const answer = await imap.say(`SEARCH CHARSET UTF-8 ${question}`);
    const theirs = (answer.find((line) => line[1] === 'SEARCH')?.slice(2) ?? []).map(
      (number) => names[Number(number) - 1],
    );
    const max = letters.length;
    const found = letters.filter((letter, i) =>
      matches(letter, key, { sequence: i + 1, sequenceMax: max, uidMax: max }),
    );
    const ours = found.map(({ uid }) => names[uid - 1]);
    if (searchTastes[asked] === undefined) expect(ours).toEqual(theirs);
    else expect(ours).not.toEqual(theirs);
  });
});
