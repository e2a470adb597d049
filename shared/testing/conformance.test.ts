// One suite for every dialect of the registry: its tables agree with each other, all that its machine says has a text in
// every language and a source, and the machine keeps the contract of dialect.ts.

import { describe, expect, it } from 'vitest';
import type { Dialect, Machine, Reading, Saying } from '../src/dialect.ts';
import { loadExplanations } from '../src/dialects/explanations.ts';
import type { DialectId } from '../src/dialects/facts.ts';
import { dialects } from '../src/dialects/index.ts';
import { explainable } from './explainable.ts';
import { languages } from '../src/i18n/languages.ts';
import { sayIn } from '../src/i18n/text.ts';
import { fromLatin1 } from '../src/octets.ts';
import { ConversationReader } from '../src/reader.ts';
import { octetByOctet, readCase, whole } from './caseRunner.ts';
import { findCases } from './cases.ts';

const cases = findCases();

/** Every saying of a reading. */
function sayingsOf(reading: Reading): readonly Saying[] {
  const { spans, says, means, oddities, diagnoses, notices = [], hints } = reading;
  return [...spans, says, means, ...oddities, ...diagnoses, ...notices, ...hints];
}

/** A machine that has read a case up to (not including) one of its units, for each unit of the case. */
function* machines(
  dialect: Dialect,
  id: DialectId,
): Generator<{ machine: Machine; unit: Parameters<Machine['read']>[0] }> {
  for (const testCase of cases.filter((candidate) => candidate.dialect === id)) {
    const machine = dialect.begin();
    const order = new ConversationReader({
      read(unit) {
        seen.push({ ...unit });
        return machine.read(unit);
      },
      preview: (unit) => machine.preview(unit),
      silence: (ms) => machine.silence(ms),
    });
    const seen: Parameters<Machine['read']>[0][] = [];
    for (const step of testCase.steps) order.push(step.from, step.octets);
    const replay = dialect.begin();
    for (const unit of seen) {
      yield { machine: replay, unit };
      replay.read(unit);
    }
  }
}

describe.each(Object.entries(dialects) as [DialectId, Dialect][])('dialect %s', (id, dialect) => {
  const own = cases.filter((testCase) => testCase.dialect === id);
  const states = new Set(dialect.transitions.flatMap(({ from, to }) => [from, to]));

  it('has cases', () => expect(own.length).toBeGreaterThan(0));

  it('names only states of its transition table', () => {
    for (const { verb, states: legal } of dialect.commands) {
      for (const state of legal) expect(states, `${verb} is legal in "${state}"`).toContain(state);
    }
    for (const state of Object.keys(dialect.prompts)) expect([...states, 'default']).toContain(state);
    expect(dialect.prompts['default']).toBeDefined();
  });

  it('makes steps only on commands that are legal where they are made', () => {
    for (const { from, on } of dialect.transitions) {
      if (['connect', '.', '*'].includes(on)) continue;
      expect(dialect.commands.find(({ verb }) => verb === on)?.states, `${on} in "${from}"`).toContain(from);
    }
  });

  it('reaches every state from the greeting', () => {
    const reached = new Set(['connect']);
    for (let size = 0; size !== reached.size;) {
      size = reached.size;
      for (const { from, to } of dialect.transitions) if (reached.has(from)) reached.add(to);
    }
    expect([...states].filter((state) => !reached.has(state))).toEqual([]);
  });

  it.each(languages)('has a text in %s for every id, and no two ids share one', async (language) => {
    const { texts } = await loadExplanations(id, language);
    const bodies = new Map<string, string>();
    for (const textId of await explainable(id)) {
      const text = texts[textId];
      expect(text?.title.trim(), textId).toBeTruthy();
      expect(text?.body.trim(), textId).toBeTruthy();
      const key = `${text?.title}\n${text?.body}`;
      expect(bodies.get(key) ?? textId, `the text of ${textId}`).toBe(textId);
      bodies.set(key, textId);
    }
  });

  it('writes its texts in Chinese characters, and with full-width punctuation', async () => {
    const { texts } = await loadExplanations(id, 'zh');
    for (const textId of await explainable(id)) {
      expect(texts[textId]?.body, textId).toMatch(/[\u4e00-\u9fff]/);
      expect(texts[textId]?.body, textId).not.toMatch(/[\u4e00-\u9fff][,;!?](?![\w"'<])/);
    }
  });

  it.each(languages)(
    'says nothing without a text in %s and a source, and fills every placeholder',
    async (language) => {
      const { texts, citations } = await loadExplanations(id, language);
      for (const testCase of own) {
        for (const unit of readCase(testCase, whole)) {
          for (const saying of sayingsOf(unit.reading)) {
            const text = sayIn(texts, saying);
            expect(text, `${testCase.file}: ${saying.id}`).toBeDefined();
            expect(`${text?.title} ${text?.body}`, `${testCase.file}: ${saying.id}`).not.toMatch(/\{[A-Za-z]\w*\}/);
            expect(citations[saying.id], `${testCase.file}: ${saying.id}`).toBeDefined();
          }
        }
      }
    },
  );

  it('stays in the states of its table', () => {
    for (const testCase of own) {
      for (const { reading } of readCase(testCase, whole)) expect(states).toContain(reading.state);
    }
  });

  it('offers only lines that its table allows', () => {
    for (const testCase of own) {
      for (const { reading } of readCase(testCase, whole)) {
        for (const { line } of reading.hints) {
          const verb = /^[A-Za-z]+/.exec(line)?.[0].toUpperCase();
          const command = dialect.commands.find((candidate) => candidate.verb === verb);
          if (command && reading.next.client.kind === 'line' && reading.next.client.secret === undefined) {
            expect(command.states, `"${line}" in ${reading.state} (${testCase.file})`).toContain(reading.state);
          }
          expect(line).not.toMatch(/[\r\n]/);
        }
      }
    }
  });

  it('carries no parameters on a credential but closed facts', () => {
    for (const testCase of own) {
      for (const { reading } of readCase(testCase, octetByOctet)) {
        for (const span of reading.spans.filter(({ kind }) => kind === 'credential')) {
          for (const [name, value] of Object.entries(span.params ?? {})) {
            expect(['endsWithNewline', 'notBase64', 'sameAsUserName', 'looksLikeCommand']).toContain(name);
            expect(typeof value).toBe('number');
          }
        }
      }
    }
  });

  it('previews what it would read, and does not advance', () => {
    for (const { machine, unit } of machines(dialect, id)) {
      const preview = machine.preview(unit);
      expect(machine.preview(unit)).toEqual(preview);
      // `machines` reads the unit after this, on the same machine; a preview that advanced would show in the next round.
    }
    for (const testCase of own) {
      const plain = dialect.begin();
      const previewing = dialect.begin();
      for (const unit of readCase(testCase, whole)) {
        const { from, octets, turn, frame } = unit;
        const fed = { from, octets, turn, frame };
        previewing.preview({ ...fed, octets: fromLatin1('NOOP\r\n') });
        const preview = previewing.preview(fed);
        const reading = plain.read(fed);
        expect(previewing.read(fed)).toEqual(reading);
        expect(preview).toEqual(reading);
      }
    }
  });

  it.each(languages)('explains a silence in every state it meets, in %s', async (language) => {
    const { texts } = await loadExplanations(id, language);
    const check = (machine: Machine): void => {
      const diagnoses = machine.silence(5_000);
      expect(diagnoses.length).toBeGreaterThan(0);
      for (const diagnosis of diagnoses) expect(sayIn(texts, diagnosis), diagnosis.id).toBeDefined();
    };
    check(dialect.begin());
    for (const { machine } of machines(dialect, id)) check(machine);
  });
});
