// What case files cannot show about IMAP: literals that end within a line, units that are cut at a limit, huge and hostile
// data, and what holds at every moment of every case.

import { describe, expect, it } from 'vitest';
import { readCase, whole } from '../../../testing/caseRunner.ts';
import { findCases } from '../../../testing/cases.ts';
import type { Reading, Saying } from '../../dialect.ts';
import { blockOctetsMax, lineOctetsMax } from '../../framing.ts';
import { languages } from '../../i18n/languages.ts';
import { sayIn } from '../../i18n/text.ts';
import { fromLatin1, toLatin1 } from '../../octets.ts';
import { ConversationReader } from '../../reader.ts';
import type { ReadUnit } from '../../reader.ts';
import { loadExplanations } from '../explanations.ts';
import { commandOf, verbOf } from './commands.ts';
import { nextTag } from './hints.ts';
import { imap } from './index.ts';
import { transitions } from './states.ts';

const cases = findCases().filter(({ dialect }) => dialect === 'imap');
const ready = 'S: * OK ready\r\n';
const loggedIn = 'S: * PREAUTH ready\r\n';

function converse(...lines: readonly string[]): { reader: ConversationReader; units: ReadUnit[] } {
  const reader = new ConversationReader(imap.begin());
  const units = lines.flatMap((line) =>
    reader.push(line.startsWith('C') ? 'client' : 'server', fromLatin1(line.slice(3))),
  );
  return { reader, units };
}

/** The octets of a reading that are no secret. */
function open({ reading, octets }: ReadUnit): string {
  return reading.spans
    .filter(({ kind }) => kind !== 'credential')
    .map(({ start, end }) => toLatin1(octets.subarray(start, end)))
    .join('');
}

function sayingsOf({ spans, says, means, oddities, diagnoses, hints }: Reading): readonly Saying[] {
  return [...spans, says, means, ...oddities, ...diagnoses, ...hints];
}

describe('literals of the client', () => {
  const login = [
    ready,
    'C: a1 LOGIN {5}\r\n',
    'S: + OK\r\n',
    'C: alice {13}\r\n',
    'S: + OK\r\n',
    'C: practice-code\r\n',
  ];

  it('hold name and password as secrets, in one turn, and tell no length', () => {
    const { units } = converse(...login, 'S: a1 OK Logged in\r\n');
    const client = units.filter(({ from }) => from === 'client');
    expect(client.map(({ frame, turn }) => `${frame} ${turn}`)).toEqual([
      'line 1',
      'octets 1',
      'line 1',
      'octets 1',
      'line 1',
    ]);
    expect(client.map(({ reading }) => reading.complete)).toEqual([false, false, false, false, true]);
    expect(client.map(open).join('')).toBe('a1 LOGIN \r\n \r\n\r\n');
    expect(client[1]?.reading.spans).toEqual([{ id: 'arg.user', start: 0, end: 5, kind: 'credential', role: 'user' }]);
    expect(client[3]?.reading.spans[0]).toMatchObject({ id: 'arg.password', kind: 'credential', role: 'password' });
    expect(units.at(-1)?.reading).toMatchObject({ answers: 1, state: 'auth', means: { id: 'done.LOGIN' } });
  });

  it('wait for the +, and are read as octets then', () => {
    const { units } = converse(...login);
    expect(units.map(({ reading }) => reading.next.client.kind)).toEqual([
      'line',
      'wait',
      'octets',
      'line',
      'wait',
      'octets',
      'line',
      'line',
    ]);
    expect(units.map(({ reading }) => reading.state)).toContain('literal');
  });

  it('are announced by a word in the middle, too', () => {
    const { units } = converse(loggedIn, 'C: a1 RENAME {3+}\r\nold {3+}\r\nnew\r\n', 'S: a1 OK done\r\n');
    const [, first, name, , other, end, reply] = units;
    expect(first?.reading).toMatchObject({ complete: false, state: 'literal' });
    expect(name?.reading.spans).toMatchObject([{ id: 'mailbox.name', params: { decoded: 'old' } }]);
    expect(other?.reading.spans).toMatchObject([{ id: 'mailbox.name', params: { decoded: 'new' } }]);
    expect(end?.reading).toMatchObject({ complete: true, oddities: [] });
    expect(reply?.reading).toMatchObject({ answers: 1, means: { id: 'done.RENAME' } });
  });

  it('of no octets are over at once', () => {
    const { units } = converse(loggedIn, 'C: a1 LIST {0+}\r\n {1+}\r\n*\r\n', 'S: a1 OK done\r\n');
    expect(units.filter(({ from }) => from === 'client')).toHaveLength(4);
    expect(units.at(-1)?.reading.means.id).toBe('done.LIST.none');
  });

  it('of a line that is no command are withheld', () => {
    const { units } = converse(ready, 'C: my secret {4+}\r\nword and {3+}\r\nmor\r\n', 'S: my BAD what\r\n');
    const client = units.filter(({ from }) => from === 'client');
    expect(client.length).toBeGreaterThan(2);
    for (const { reading } of client) expect(reading.withheld).toBe(true);
    expect(units.at(-1)?.reading).toMatchObject({ answers: 1 });
  });

  it('that are refused leave the octets on their way readable', () => {
    const { units } = converse(loggedIn, 'C: a1 APPEND x {4+}\r\n', 'S: a1 NO [TRYCREATE] no\r\n', 'C: abcd\r\n');
    expect(units.at(-2)).toMatchObject({ frame: 'octets' });
    expect(units.at(-1)?.reading).toMatchObject({ complete: true, state: 'auth' });
  });

  it('of any size are read in pieces', () => {
    const letter = `Subject: x\r\n\r\n${'y'.repeat(2 * blockOctetsMax)}`;
    const { units } = converse(loggedIn, `C: a1 APPEND x {${letter.length}+}\r\n${letter}\r\n`, 'S: a1 OK done\r\n');
    const pieces = units.filter(({ frame }) => frame === 'octets');
    expect(pieces).toHaveLength(3);
    for (const { reading } of pieces) expect(reading).toMatchObject({ complete: false, state: 'literal' });
    expect(units.at(-1)?.reading).toMatchObject({ answers: 1, means: { id: 'done.APPEND' } });
  });
});

describe('literals of the server', () => {
  const selected = [loggedIn, 'C: a1 SELECT INBOX\r\n', 'S: * 3 EXISTS\r\n', 'S: a1 OK done\r\n'];

  it('may stand in the middle of a response, wherever a string may', () => {
    const { units } = converse(
      ...selected,
      'C: a2 FETCH 3 (ENVELOPE BODY.PEEK[1] BODY.PEEK[HEADER])\r\n',
      'S: * 3 FETCH (ENVELOPE (NIL {5}\r\nhello ((NIL NIL {3}\r\nbob "x.test")) NIL NIL NIL NIL NIL NIL NIL) ',
      'S: BODY[1] {4}\r\ntext BODY[HEADER] {11}\r\nSubject: hi)\r\n',
      'S: a2 OK done\r\n',
    );
    const own = units.filter(({ reading, from }) => from === 'server' && reading.answers === 2);
    expect(own.map(({ frame }) => frame)).toEqual([
      'line',
      'octets',
      'line',
      'octets',
      'line',
      'octets',
      'line',
      'octets',
      'line',
      'line',
    ]);
    expect(own.map(({ reading }) => reading.complete)).toEqual([...Array<boolean>(9).fill(false), true]);
    expect(own[1]?.reading.spans).toMatchObject([{ id: 'envelope.subject', params: { text: 'hello' } }]);
    expect(own[2]?.reading.spans.map(({ id }) => id)).toContain('envelope.from');
    expect(own[3]?.reading.spans).toMatchObject([{ id: 'address.mailbox', params: { text: 'bob' } }]);
    expect(own[5]?.reading.spans).toMatchObject([{ id: 'letter.body', kind: 'content' }]);
    expect(own[7]?.reading.spans[0]?.id).toBe('letter.subject');
    expect(own.flatMap(({ reading }) => reading.oddities)).toEqual([]);
  });

  it('that the end of the connection cuts are remarked on', () => {
    const { reader } = converse(
      ...selected,
      'C: a2 FETCH 3 RFC822\r\n',
      'S: * 3 FETCH (RFC822 {100}\r\nSubject: x\r\n',
    );
    const [unit] = reader.end('server');
    expect(unit?.reading.oddities).toEqual([{ id: 'odd.literalCut', by: 'server' }]);
  });

  it('of unsolicited data are complete with their line', () => {
    const { units } = converse(loggedIn, 'S: * LIST () "/" {5}\r\na b c\r\n* 1 EXISTS\r\n');
    expect(units.slice(1).map(({ reading }) => reading.complete)).toEqual([false, false, true, true]);
    expect(units[2]?.reading.spans).toMatchObject([{ id: 'mailbox.name', params: { decoded: 'a b c' } }]);
  });

  it('are announced by data alone, not by words for people', () => {
    const { units } = converse(loggedIn, 'S: * OK braces {5}\r\n* NO {3}\r\n');
    expect(units.map(({ frame }) => frame)).toEqual(['line', 'line', 'line']);
  });
});

describe('a line that is cut at a limit', () => {
  const long = 'x'.repeat(2 * lineOctetsMax);

  it('stays a password to its end', () => {
    const { units } = converse(ready, `C: a1 LOGIN alice ${long}\r\n`, 'S: a1 NO no\r\n');
    const pieces = units.filter(({ from }) => from === 'client');
    expect(pieces).toHaveLength(3);
    for (const unit of pieces) expect(open(unit)).not.toContain('x');
    expect(units.at(-1)?.reading.answers).toBe(1);
  });

  it('stays withheld to its end', () => {
    const { units } = converse(ready, `C: ${long}\r\n`);
    for (const { reading } of units.slice(1)) expect(reading.withheld).toBe(true);
  });

  it('stays an answer of AUTHENTICATE to its end', () => {
    const { units } = converse(ready, 'C: a1 AUTHENTICATE PLAIN\r\n', 'S: + \r\n', `C: ${long}\r\n`, 'S: a1 NO no\r\n');
    const pieces = units.filter(({ turn, from }) => turn === 2 && from === 'client');
    expect(pieces).toHaveLength(3);
    for (const unit of pieces) expect(open(unit)).not.toContain('x');
    expect(units.at(-1)?.reading).toMatchObject({ answers: 2, state: 'notauth' });
  });

  it('may announce a literal all the same', () => {
    const list = `* LIST () "/" ${'y'.repeat(lineOctetsMax)} {4}\r\nabcd\r\n* 1 EXISTS\r\n`;
    const { units } = converse(loggedIn, `S: ${list}`);
    expect(units.map(({ frame }) => frame)).toEqual(['line', 'line', 'line', 'octets', 'line', 'line']);
    expect(units.at(-1)?.reading.says.id).toBe('data.EXISTS');
  });
});

describe('hostile data', () => {
  const parse = (line: string): Reading | undefined => converse(loggedIn, `S: ${line}\r\n`).units[1]?.reading;

  it('that nests without end is not followed without end', () => {
    const reading = parse(`* 1 FETCH (BODYSTRUCTURE ${'('.repeat(4000)}`);
    expect(reading?.spans.length).toBeLessThan(100);
    expect(reading?.spans.at(-2)?.id).toBe('data.rest');
  });

  it('of many words has a bounded number of spans', () => {
    const reading = parse(`* SEARCH${' 1'.repeat(4000)}`);
    expect(reading?.spans.length).toBeLessThan(1000);
  });

  it.each(['[', ']', '(', ')', '"', '\\', '{1}', '{', '<', ' ', '*', '% ', '1.', '1:', '=', '&', '~{', '\r', '\0'])(
    'made of %j is read fast, by both sides',
    (part) => {
      const text = part.repeat(Math.ceil(8000 / part.length));
      const startMs = performance.now();
      for (const line of [`* 1 FETCH (BODY[${text}`, `* OK ${text}`, `* ${text}`, text]) parse(line);
      for (const verb of ['FETCH 1 BODY[', 'SEARCH ', 'LOGIN ', 'LIST "" ', 'ID (', '']) {
        converse(loggedIn, `C: a1 ${verb}${text}\r\n`);
      }
      expect(performance.now() - startMs).toBeLessThan(2_000);
    },
  );
});

describe('tags', () => {
  it.each([
    [[], 'a1'],
    [['a1'], 'a2'],
    [['A001', 'A002'], 'A003'],
    [['A999'], 'A1000'],
    [['x', 'y'], 'z'],
    [['z'], 'z1'],
    [['.'], '.1'],
    [['a2', 'a1'], 'a3'],
    [['7'], '8'],
    [['a8', 'a8b'], 'a9'],
  ] as const)('behind %j comes %s', (tags, next) => {
    expect(nextTag(tags)).toBe(next);
  });
});

describe('every moment of every case', () => {
  it('offers only commands that are legal, each with a tag', () => {
    for (const testCase of cases) {
      for (const { reading } of readCase(testCase, whole)) {
        for (const { line } of reading.hints) {
          if (line === '*') continue;
          const [tag = '', word = tag] = line.split(' ');
          const verb = verbOf(word);
          expect(verb, line).toBeDefined();
          if (verb) expect(commandOf(verb).states, `${line} in ${testCase.file}`).toContain(reading.state);
        }
      }
    }
  });

  it('moves only along the table, wherever the server keeps to it', () => {
    const states = new Set(transitions.flatMap(({ from, to }) => [from, to]));
    for (const testCase of cases) {
      for (const { reading } of readCase(testCase, whole)) expect(states).toContain(reading.state);
    }
  });

  it('says for every no why, to a machine', () => {
    for (const testCase of cases) {
      for (const { from, reading } of readCase(testCase, whole)) {
        if (from === 'client' || !reading.replyClass) continue;
        const refused = reading.replyClass === 'no' || reading.replyClass === 'tryLater';
        expect(reading.refusal !== undefined, `${testCase.file}: ${reading.says.id}`).toBe(refused);
      }
    }
  });

  it('knows every word of a session with a real server', () => {
    const session = cases.find(({ file }) => file.endsWith('dovecot-session.txt'));
    expect(session).toBeDefined();
    if (!session) return;
    for (const { reading, octets, from } of readCase(session, whole)) {
      const unknown = reading.spans.filter(({ kind, id }) => kind === 'unknown' || id === 'value.other');
      expect(unknown, toLatin1(octets)).toEqual([]);
      if (from === 'server' && reading.says.id !== 'says.line') expect(reading.answers, toLatin1(octets)).toBeDefined();
    }
  });
});

it.each(languages)('has words in %s for literals, too', async (language) => {
  const { texts } = await loadExplanations('imap', language);
  const { units } = converse(
    ready,
    'C: a1 LOGIN {5}\r\n',
    'S: + OK\r\n',
    'C: alice {4+}\r\ncode\r\n',
    'S: a1 OK in\r\n',
    'C: a2 SELECT {5}\r\n',
    'S: + OK\r\n',
    'C: INBOX\r\n',
    'S: * LIST () "/" ~{5}\r\na b c\r\n',
    'S: a2 OK done\r\n',
    `C: a3 SEARCH TEXT {${3 * blockOctetsMax}+}\r\n${'x'.repeat(3 * blockOctetsMax)}\r\n`,
    `S: * 1 FETCH (X {${2 * blockOctetsMax}}\r\n${'x'.repeat(2 * blockOctetsMax)})\r\n`,
  );
  for (const { reading } of units) {
    for (const saying of sayingsOf(reading)) {
      const text = sayIn(texts, saying);
      expect(text, saying.id).toBeDefined();
      expect(`${text?.title} ${text?.body}`, saying.id).not.toMatch(/\{[A-Za-z]\w*\}/);
    }
  }
});
