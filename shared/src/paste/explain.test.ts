// Explained pastes: replies find their commands, secrets never show, nothing is blamed on what was put in, nothing throws.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../i18n/languages.ts';
import { toLatin1, toUtf8 } from '../octets.ts';
import { explainPaste, loadPasteSpeech, replyRecords } from './index.ts';
import type { Explained, PasteSpeech, ReplyRecord } from './index.ts';

const decoder = new TextDecoder('gb18030', { fatal: true });

function gb18030(octets: Uint8Array): string | undefined {
  try {
    return decoder.decode(octets);
  } catch {
    return undefined;
  }
}

const folder = path.join(import.meta.dirname, 'samples');
const samples = readdirSync(folder).filter((name) => name.endsWith('.txt'));

function source(name: string): Uint8Array {
  return readFileSync(path.join(folder, name));
}

let speech: Readonly<Record<'en' | 'zh', PasteSpeech>>;
beforeAll(async () => {
  speech = { en: await loadPasteSpeech('en'), zh: await loadPasteSpeech('zh') };
});

function explain(text: string): Explained {
  return explainPaste(toUtf8(text), { gb18030 });
}

function records(explained: Explained): readonly ReplyRecord[] {
  return replyRecords(explained.units, speech.en, gb18030);
}

/** Everything of an explained paste that somebody could read. */
function legible(explained: Explained): string {
  const octets = explained.units.map((unit) => toLatin1(unit.octets)).join('\n');
  const readings = JSON.stringify(explained.units.map(({ reading }) => reading));
  const written = languages.map((language) => JSON.stringify(replyRecords(explained.units, speech[language], gb18030)));
  return [octets, readings, ...written, JSON.stringify(explained.notes)].join('\n');
}

describe('records', () => {
  it.each(samples)('%s: every reply has a title, spans that make it up, and a place', (name) => {
    const all = records(explainPaste(source(name), { gb18030 }));
    expect(all.length).toBeGreaterThan(0);
    for (const { reply, spans, title, line, source: from } of all) {
      const characters = [...reply];
      expect(spans.map(({ start, end }) => characters.slice(start, end).join(''))).toEqual(
        spans.map(({ text }) => text),
      );
      expect(spans.map(({ text }) => text).join('')).toBe(reply.replaceAll('\n', ''));
      expect(title).toMatch(/^\S.*\S$/);
      expect(spans.filter((span) => span.title === span.id)).toEqual([]);
      expect(line).toBeGreaterThan(0);
      expect(from?.label).toMatch(/\S/);
    }
  });

  it('tell what is answered, and why it was refused', () => {
    const facts = records(explainPaste(source('marked.txt'), { gb18030 })).map(
      ({ line, answers, code, enhanced, reason, mender }) => [
        line,
        answers?.verb,
        answers?.line,
        code,
        enhanced,
        reason,
        mender,
      ],
    );
    expect(facts).toEqual([
      [1, undefined, undefined, '220', null, null, null],
      [3, 'EHLO', 2, '250', null, null, null],
      [8, 'AUTH', 7, '334', null, null, null],
      [10, '*', 9, '334', null, null, null],
      [12, '*', 11, '235', '2.7.0', null, null],
      [14, 'MAIL', 13, '250', '2.1.0', null, null],
      [16, 'RCPT', 15, '550', '5.1.1', 'userunknown', 'you'],
      [18, 'RCPT', 17, '250', '2.1.5', null, null],
      [20, 'DATA', 19, '354', null, null, null],
      [26, '.', 21, '250', '2.0.0', null, null],
      [28, 'QUIT', 27, '221', '2.0.0', null, null],
    ]);
  });

  it('of a log name the command that the log names, and no line for it', () => {
    const facts = records(explainPaste(source('postfix.txt'), { gb18030 })).map(({ line, answers, code }) => [
      line,
      answers,
      code,
    ]);
    expect(facts).toEqual([
      [1, { verb: 'RCPT', line: null }, '550'],
      [2, null, '421'],
      [4, { verb: '.', line: null }, '250'],
      [6, { verb: 'RCPT', line: null }, '554'],
      [7, { verb: '.', line: null }, '554'],
    ]);
  });

  it('of a lone reply claim no command', () => {
    for (const text of ['550 5.1.1 no such user', '535 5.7.8 no', '250 ok', '550 no']) {
      expect(records(explain(text)).map(({ answers }) => answers)).toEqual([null]);
    }
  });

  it('know the words of POP3 and IMAP', () => {
    const words = (text: string) => records(explain(text)).map(({ code, enhanced }) => [code, enhanced]);
    expect(words('-ERR [in-use] busy')).toEqual([['-ERR', 'IN-USE']]);
    expect(words('a1 NO [OVERQUOTA] full')).toEqual([['NO', 'OVERQUOTA']]);
    expect(words('* OK x\na1 SELECT INBOX\n* 2 EXISTS\na1 OK [READ-WRITE] done')).toEqual([
      ['OK', null],
      ['OK', 'READ-WRITE'],
    ]);
  });
});

describe('what was put in', () => {
  it('is never shown', () => {
    for (const name of samples) {
      const shown = legible(explainPaste(source(name), { gb18030 }));
      expect(['address.invalid>', '1970', 'implied0', 'implied1 '].filter((word) => shown.includes(word))).toEqual([]);
    }
  });

  it('is never blamed', () => {
    for (const verb of ['MAIL FROM:<a@b.test>', 'RCPT TO:<a@b.test>', 'DATA', 'AUTH PLAIN AGEAYg==', 'STARTTLS']) {
      const { units } = explain(`C: ${verb}\nS: 550 5.7.1 no\nC: QUIT\nS: 221 bye`);
      const asked = units.find(({ from }) => from === 'client')?.turn;
      const blamed = units.flatMap(({ reading }) => reading.diagnoses.map(({ turn }) => turn));
      expect(blamed.filter((turn) => turn !== asked)).toEqual([]);
    }
  });

  it('leaves the dot and the octets that fill a literal out', () => {
    const { units } = explain('C: DATA\nS: 354 go\nC: Subject: x\nS: 250 queued');
    expect(units.map(({ octets }) => toLatin1(octets))).toContain('Subject: x\r\n');
  });
});

/** The secret of the samples, as it stands in them. */
const planted = 'practice-code';
const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');
const forms = (secret: string): readonly string[] => [secret, base64(secret), base64(`\0alice\0${secret}`)];

/** A sample with another secret in the places of the planted one. */
function replant(name: string, secret: string): Uint8Array {
  let text = toLatin1(source(name));
  for (const [i, form] of [...forms(planted).entries()].reverse()) text = text.replaceAll(form, forms(secret)[i] ?? '');
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

describe('secrets', { timeout: 60_000 }, () => {
  const secretSamples = samples.filter((name) => forms(planted).some((form) => toLatin1(source(name)).includes(form)));

  it('are planted in every dress that can hold one', () => {
    const dresses = new Set(secretSamples.map((name) => explainPaste(source(name), { gb18030 }).dress ?? ''));
    expect([...dresses].sort()).toEqual(
      [
        'bounce',
        'curl',
        'fetchmail',
        'imaplib',
        'javamail',
        'marked',
        'phpmailer',
        's_client',
        'scrollback',
        'smtplib',
        'swaks',
        'thunderbird',
      ].sort(),
    );
  });

  it.each(secretSamples)('%s: are nowhere in what is shown', (name) => {
    const words = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9#$*+.-]{7,18}[A-Za-z0-9]$/);
    fc.assert(
      fc.property(words, (secret) => {
        const shown = legible(explainPaste(replant(name, secret), { gb18030 }));
        expect(forms(secret).filter((form) => shown.includes(form.replace(/=+$/, '').slice(0, -1)))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

describe('any octets', { timeout: 60_000 }, () => {
  const check = (octets: Uint8Array): void => {
    const explained = explainPaste(octets, { gb18030 });
    for (const { reading, octets: own } of explained.units) {
      let at = 0;
      for (const { start, end } of reading.spans) {
        expect(start).toBe(at);
        at = end;
      }
      expect(at).toBe(own.length);
    }
    for (const { reply, spans } of records(explained)) {
      // What a server says may never reach a terminal as a control character.
      expect(reply).not.toMatch(/[\0-\u0009\u000b-\u001f\u007f-\u009f]/);
      expect(spans.map(({ text }) => text).join('')).toBe(reply.replaceAll('\n', ''));
    }
  };

  it('are explained or refused, and never thrown at', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), check), { numRuns: 1_000 });
  });

  const pieces =
    "S: |C: |<- | -> |<** |> |< |* |reply: b'|send: '|SERVER -> CLIENT: |220 |250-|250 |334 |354 |535 5.7.8 |550-|+OK |-ERR |+ |a1 OK |a1 NO [|{5}|{99999}|AUTH LOGIN|DATA|RETR 1|QUIT|.|\n|\r\n|\r|Diagnostic-Code: smtp; |said: |(in reply to RCPT TO command)|\\n|'|\"|)|(|\0|\u001b[6n|DEBUG SMTP: |CONNECTED(|---|Trying 1...|=== Connected|é|客户端：|Jan  2 12:00:01 |C=\"|&gt;|<br>".split(
      '|',
    );

  it('made of what pastes are made of are, too', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, (own) => check(toUtf8(own))),
      { numRuns: 3_000 },
    );
  });

  it('of samples that were changed are, too', () => {
    const change = fc.record({
      at: fc.nat(),
      octet: fc.nat(255),
      how: fc.constantFrom('set', 'drop', 'double', 'cut'),
    });
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 6 }), (name, changes) => {
        let octets = [...source(name)];
        for (const { at, octet, how } of changes) {
          const place = at % Math.max(1, octets.length);
          if (how === 'set') octets[place] = octet;
          else if (how === 'cut') octets = octets.slice(0, place + 1);
          else octets.splice(place, how === 'drop' ? 7 : 0, ...(how === 'double' ? [octet] : []));
        }
        check(Uint8Array.from(octets));
      }),
      { numRuns: 1_000 },
    );
  });
});
