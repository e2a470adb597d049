import { dialects } from '@mailterm/shared/dialects/index';
import { fromLatin1 } from '@mailterm/shared/octets';
import { ConversationReader } from '@mailterm/shared/reader';
import { describe, expect, it } from 'vitest';
import { Dialog } from '../../../testing/dialog.ts';
import { users } from '../accounts.ts';
import { createPractice } from '../index.ts';
import { createMailroom } from '../mailroom.ts';
import { bodyStructure, matches, parseMessage, section } from '../message/index.ts';
import type { Part } from '../message/index.ts';
import { seedMail } from './seedMail.ts';

const dayMs = 24 * 60 * 60 * 1000;
const startMs = Date.UTC(2021, 3, 14);
const mail = seedMail(startMs + 12 * 60 * 60 * 1000);
const letters = users.flatMap((user) => mail[user].map((letter, i) => ({ ...letter, user, name: `${user} ${i + 1}` })));
const rows = letters.map((letter) => [letter.name, letter] as const);
const small = letters.filter(({ octets }) => octets.length < 100_000);
const letterWith = (text: string) => {
  const found = letters.find(({ octets }) => octets.includes(text));
  if (!found) throw new Error(`Cannot find a letter with "${text}"`);
  return found;
};
const finds = (octets: string, key: 'SUBJECT' | 'BODY' | 'FROM', text: string): boolean =>
  matches({ uid: 1, octets, flags: [], receivedMs: 0 }, { key, text }, { sequence: 1, sequenceMax: 1, uidMax: 1 });

describe('every letter', () => {
  it.each(rows)('%s has the form of one', (_name, { octets, receivedMs }) => {
    const header = section(octets, { path: [], what: 'HEADER' }) ?? '';
    // RFC 5322 §2.1.1 and RFC 5321 §4.5.3.1.6; a line end is CRLF and nothing else.
    expect(/[^\r]\n|\r[^\n]/.test(octets)).toBe(false);
    expect(octets.endsWith('\r\n')).toBe(true);
    expect(header.split('\r\n').filter((line) => line.length > 100 || /[^\t\x20-\x7e]/.test(line))).toEqual([]);
    for (const field of ['Date', 'From', 'To', 'Subject', 'Message-ID', 'MIME-Version']) {
      expect(header.match(new RegExp(`^${field}: `, 'gm'))).toHaveLength(1);
    }
    const sentMs = Date.parse(/^Date: (.*)\r$/m.exec(header)?.[1] ?? '');
    expect(sentMs).toBeLessThan(startMs);
    expect(receivedMs - sentMs).toBeGreaterThanOrEqual(0);
    expect(receivedMs - sentMs).toBeLessThan(10 * 60 * 1000);
  });

  it.each(rows)('%s says truly how it is built', (_name, { octets }) => {
    const check = (part: Part): void => {
      const body = octets.slice(part.body.start, part.body.end);
      if (part.encoding === '7bit') expect(/[^\x00-\x7f]/.test(body)).toBe(false);
      if (part.encoding === 'base64')
        expect(/^(?:[A-Za-z0-9+/]{1,76}={0,2}\r\n)*[A-Za-z0-9+/]{1,76}={0,2}$/.test(body.trimEnd())).toBe(true);
      if (part.parts) expect(part.parts.length).toBeGreaterThan(1);
      part.parts?.forEach(check);
    };
    check(parseMessage(octets));
  });

  it('names nobody outside of the reserved names and addresses', () => {
    const text = small.map(({ octets }) => octets).join('');
    const hosts = text.match(/\b[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+\b/gi) ?? [];
    // RFC 2606 §2. What else has a dot in it is a file or a version.
    const others = hosts.filter((host) => !/\.(?:test|example)$/i.test(host));
    const words = ['A9.csv', 'TLSv1.3', 'header.d', 'header.from', 'header.s', 'smile.png', 'smtp.mailfrom'];
    expect([...new Set(others)].sort()).toEqual(words);
    const addresses = text.match(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g) ?? [];
    // RFC 5737 §3
    expect(addresses.filter((address) => !/^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./.test(address))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(4);
    expect(text).not.toContain('practice-code');
  });

  it('has a Message-ID of its own in its mailbox, and comes after the one before it', () => {
    const room = createMailroom(mail, startMs);
    for (const box of users.flatMap((user) => room.boxes[user])) {
      const ids = box.letters.map(({ octets }) => /^Message-ID: (.*)\r$/m.exec(octets.slice(0, 4000))?.[1]);
      expect(new Set(ids).size).toBe(ids.length);
      const times = box.letters.map(({ receivedMs }) => receivedMs);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
  });

  it('is read by the annotator without an oddity of the server', async () => {
    for (const user of users) {
      const dialog = new Dialog(createPractice().connect({ host: 'practice', port: 110 }, 'anna'));
      const reader = new ConversationReader(dialects.pop3.begin());
      const readings = [...reader.push('server', fromLatin1(await dialog.hear()))];
      const count = mail[user].filter(({ mailbox, octets }) => mailbox === undefined && octets.length < 100_000).length;
      const lines = ['USER ' + user, 'PASS practice-code', ...Array.from({ length: count }, (_, i) => `RETR ${i + 1}`)];
      for (const line of lines.filter((each) => user === 'bob' || each !== 'RETR 9')) {
        readings.push(...reader.push('client', fromLatin1(`${line}\r\n`)));
        readings.push(...reader.push('server', fromLatin1(await dialog.send(`${line}\r\n`))));
      }
      const answers = readings.filter(({ from }) => from === 'server');
      expect(answers.length).toBeGreaterThan(count);
      expect(answers.flatMap(({ reading }) => reading.oddities.filter(({ by }) => by === 'server'))).toEqual([]);
    }
  });
});

describe('the mailboxes', () => {
  const room = createMailroom(mail, startMs);
  const names = (user: 'alice' | 'bob') => room.boxes[user].map(({ name, letters: { length } }) => `${name} ${length}`);

  it('have letters in them', () => {
    expect(names('alice')).toEqual(['INBOX 10', 'Drafts 1', 'Sent 2', 'Junk 1', 'Trash 0', 'Archive 1']);
    expect(names('bob')).toEqual(['INBOX 9', 'Drafts 1', 'Sent 2', 'Junk 1', 'Trash 0', 'Archive 1']);
  });

  it('have letters of every flag, and unread ones', () => {
    const flags = new Set(letters.flatMap((letter) => letter.flags));
    for (const flag of ['\\Seen', '\\Answered', '\\Flagged', '\\Draft', '$Junk']) expect(flags).toContain(flag);
    expect(room.boxes.bob[0]?.letters.some((letter) => letter.flags.length === 0)).toBe(true);
  });
});

describe('what the letters show', () => {
  it('Chinese in GBK, not packed, and in UTF-8', () => {
    const gbk = letterWith('charset=gbk').octets;
    expect(finds(gbk, 'SUBJECT', '通知：练习服务器今晚不停机')).toBe(true);
    expect(finds(gbk, 'FROM', '邮件管理员')).toBe(true);
    expect(finds(gbk, 'BODY', '这封信的正文是 GBK 编码')).toBe(true);
    expect(finds(letterWith('Message-ID: <hike@').octets, 'SUBJECT', '周末一起爬山')).toBe(true);
    expect(finds(letterWith('Message-ID: <hike-answer@').octets, 'SUBJECT', '回复：周末一起爬山吗？')).toBe(true);
  });

  it('a picture that is one, of the size it says, and a table', () => {
    const { octets } = letterWith('smile.png');
    const picture = Buffer.from(section(octets, { path: [2], what: 'all' }) ?? '', 'base64');
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture).toHaveLength(Number(/size=(\d+)/.exec(octets)?.[1]));
    expect(finds(octets, 'BODY', '爱丽丝,92')).toBe(true);
    expect(bodyStructure(octets, true)).toContain(`("filename*" "UTF-8''%E6%88%90%E7%BB%A9.csv")`);
  });

  it('a bounce of a letter that lies in Sent', () => {
    const { octets, user } = letterWith('multipart/report');
    const id = /^In-Reply-To: (.*)\r$/m.exec(octets)?.[1] ?? '';
    const sent = mail[user].find((letter) => letter.octets.includes(`Message-ID: ${id}`) && letter.mailbox === 'Sent');
    expect(sent).toBeDefined();
    expect(parseMessage(octets).parts?.map(({ type, subtype }) => `${type}/${subtype}`)).toEqual([
      'text/plain',
      'message/delivery-status',
      'text/rfc822-headers',
    ]);
  });

  it('a way whose times go up from the lowest line on', () => {
    const header = section(letterWith('Read my Received').octets, {
      path: [],
      what: 'HEADER.FIELDS',
      fields: ['Received'],
    });
    const times =
      (header ?? '').match(/\w{3}, \d+ \w{3} \d{4} [\d:]{8} \+0000/g)?.map((date) => Date.parse(date)) ?? [];
    expect(times).toHaveLength(4);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });
});

describe('the letter of five megabytes', () => {
  it('costs a first connection nothing, and RETR gives all of it', async () => {
    const begun = performance.now();
    const practice = createPractice({ now: () => Date.now() + 400 * dayMs });
    const dialog = new Dialog(practice.connect({ host: 'practice', port: 110 }, 'anna'));
    await dialog.sayAll('USER alice', 'PASS practice-code');
    // Ten milliseconds are meant; a machine that is busy with other tests gets some more.
    expect(performance.now() - begun).toBeLessThan(250);
    const [size = ''] = (await dialog.say('LIST 9'))[0]?.split(' ').slice(2) ?? [];
    expect(Number(size)).toBeGreaterThan(5_000_000);
    const answer = await dialog.send('RETR 9\r\n');
    const start = answer.indexOf('\r\n') + 2;
    expect(answer.length - start - '.\r\n'.length).toBe(Number(size));
    expect(answer.endsWith('\r\n--=_big--\r\n.\r\n')).toBe(true);
    const top = await dialog.say('TOP 9 8');
    expect(top.at(-2)).toBe('bob');
  });

  it('has the sizes that its text says', () => {
    const { octets } = letterWith('Five megabytes');
    const file = section(octets, { path: [2], what: 'all' }) ?? '';
    expect(Buffer.from(file, 'base64').length / 1e6).toBeCloseTo(3.65, 1);
    expect(octets.length / 1e6).toBeCloseTo(5, 1);
  });
});
