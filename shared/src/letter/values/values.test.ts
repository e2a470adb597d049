// The parts of header fields' values: what each reader finds, and that whatever stands there, every octet lies in one span.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLatin1, toLatin1, toUtf8 } from '../../octets.ts';
import { readLetter } from '../letter.ts';

/** The parts of a field: `id text`, separators and line ends left out. */
function parts(field: string): string[] {
  const octets = toUtf8(`${field}\r\n\r\n`);
  const text = toLatin1(octets);
  return readLetter(octets, { from: 'server' })
    .spans.filter(({ id }) => !/^(?:line\.|letter\.(?:mark|colon|fold|blank))/.test(id))
    .slice(1)
    .map(({ id, start, end, params }) => {
      const decoded = params?.['decoded'];
      return `${id.slice('letter.'.length)} ${text.slice(start, end)}${decoded === undefined ? '' : ` → ${decoded}`}`;
    });
}

describe('addresses', () => {
  it.each([
    ['From: alice@example.org', ['address.local alice', 'address.domain example.org']],
    ['To: Bob <bob@example.test>', ['address.name Bob', 'address.local bob', 'address.domain example.test']],
    ['To: "B, o\\"b" <b@e.test>', ['address.name "B, o\\"b"', 'address.local b', 'address.domain e.test']],
    ['Cc: a@b, "c d"@e', ['address.local a', 'address.domain b', 'address.local "c d"', 'address.domain e']],
    ['To: Friends: a@b;', ['address.group Friends', 'address.local a', 'address.domain b']],
    ['To: undisclosed-recipients:;', ['address.group undisclosed-recipients']],
    ['To: a@[192.0.2.1] (home)', ['address.local a', 'address.literal [192.0.2.1]', 'comment (home)']],
    ['Return-Path: <>', ['address.null <>']],
    ['Return-Path: <root>', ['address.bare root']],
    ['From: B <a@b', ['address.name B', 'address.local a', 'address.domain b']],
    ['From: @@@', ['value @@@']],
    [
      'From: "=?UTF-8?B?5byg5LiJ?=" <z@e.test>',
      ['word.charset UTF-8', 'word.b B', 'word.text 5byg5LiJ → 张三', 'address.local z', 'address.domain e.test'],
    ],
  ])('%s', (field, expected) => expect(parts(field)).toEqual(expected));
});

describe('dates and names of letters', () => {
  it.each([
    ['Date: Tue, 20 Apr 2021 10:00:00 +0800', 'weekday Tue|day 20 Apr 2021|time 10:00:00|east +0800'],
    ['Date: 1 Jan 99 0:00 -0000', 'day 1 Jan 99|time 0:00|zoneUnknown -0000'],
    ['Date: 1 Jan 2021 09:00:00 -0530', 'day 1 Jan 2021|time 09:00:00|west -0530'],
    ['Date: 1 Jan 2021 09:00:00 GMT', 'day 1 Jan 2021|time 09:00:00|zoneName GMT'],
    ['Resent-Date: 1 Jan 2021 09:00:00 +0000', 'day 1 Jan 2021|time 09:00:00|utc +0000'],
  ])('%s', (field, expected) => expect(parts(field)).toEqual(expected.split('|').map((part) => `date.${part}`)));

  it('leave what is no date as it is', () => expect(parts('Date: 昨天').map((part) => part[0])).toEqual(['v']));

  it('are a unique part and a place', () => {
    expect(parts('References: <1.2@a.example>\r\n <x> junk')).toEqual([
      'messageName.left 1.2',
      'messageName.right a.example',
      'messageName.left x',
      'value junk',
    ]);
  });
});

describe('postmarks', () => {
  it('of Postfix', () => {
    expect(
      parts(
        'Received: from pc.example (mx.example [192.0.2.7])\r\n\t(using TLSv1.3 with cipher X (256/256 bits))\r\n' +
          '\tby mail.example (Postfix) with ESMTPSA id 4F1\r\n\tfor <bob@e.test>; Tue, 20 Apr 2021 10:00:02 +0800 (CST)',
      ),
    ).toEqual([
      'received.from from',
      'received.name pc.example',
      'received.reverse mx.example',
      'received.address [192.0.2.7]',
      'received.tls (using TLSv1.3 with cipher X (256/256 bits))',
      'received.by by',
      'received.host mail.example',
      'comment (Postfix)',
      'received.with with',
      'with.ESMTPSA ESMTPSA',
      'received.id id',
      'received.queueId 4F1',
      'received.for for',
      'address.local bob',
      'address.domain e.test',
      'date.weekday Tue',
      'date.day 20 Apr 2021',
      'date.time 10:00:02',
      'date.east +0800',
      'comment (CST)',
    ]);
  });

  it.each([
    [
      'from [192.0.2.1] (helo=pc)',
      ['received.from from', 'received.addressGiven [192.0.2.1]', 'received.helo helo=pc'],
    ],
    ['from x (unknown [IPv6:2001:db8::1])', ['received.nameless unknown', 'received.address [IPv6:2001:db8::1]']],
    ['by x with esmtp', ['with.ESMTP esmtp']],
    ['by x with Microsoft SMTP Server (version=TLS1_2)', ['with.microsoft Microsoft SMTP Server']],
    ['by x with NNTP', ['with.other NNTP']],
    ['by x via UUCP', ['received.via via', 'received.link UUCP']],
    ['for bob@e.test', ['received.for for', 'address.local bob', 'address.domain e.test']],
    ['from x (Authenticated sender: alice)', ['received.login (Authenticated sender: alice)']],
  ])('with `%s`', (stamp, expected) => {
    expect(parts(`Received: ${stamp}; Tue, 20 Apr 2021 10:00:00 +0800`)).toEqual(expect.arrayContaining(expected));
  });
});

describe('what a body is', () => {
  it.each([
    [
      'Content-Type: text/plain; charset="gb2312"; format=flowed',
      ['type.text/plain text/plain', 'charset.gbk charset="gb2312"', 'parameter.format format=flowed'],
    ],
    [
      'Content-Type: multipart/mixed;\r\n boundary="=_a b"',
      ['type.multipart/mixed multipart/mixed', 'parameter.boundary boundary="=_a b"'],
    ],
    ['Content-Type: IMAGE/png; x=1', ['type.image IMAGE/png', 'parameter.other x=1']],
    ['Content-Type: made/up; charset=klingon', ['type.other made/up', 'charset.other charset=klingon']],
    ['Content-Type: text', ['value text']],
    [
      'Content-Disposition: attachment; filename="a b.pdf"; size=7',
      [
        'disposition.attachment attachment',
        'parameter.filename filename=',
        'fileName "a b.pdf"',
        'parameter.size size=7',
      ],
    ],
    [
      "Content-Disposition: attachment; filename*=UTF-8''%E4%BD%A0.txt",
      ['disposition.attachment attachment', 'parameter.filename filename*=', "fileName UTF-8''%E4%BD%A0.txt → 你.txt"],
    ],
    ['Content-Transfer-Encoding: Base64', ['encoding.base64 Base64']],
    ['Content-Transfer-Encoding: x-uue', ['encoding.other x-uue']],
    ['MIME-Version: 1.0 (x)', ['mime.version 1.0', 'comment (x)']],
  ])('%s', (field, expected) => expect(parts(field)).toEqual(expected));
});

describe('encoded words', () => {
  it.each([
    ['=?utf-8?Q?caf=C3=A9_au_lait?=', 'café au lait'],
    ['=?iso-8859-1?q?=e9?=', 'é'],
    ['=?utf-8*fr?B?w6k=?=', 'é'],
    ['=?utf-8?B?w6k?=', 'é'],
    ['=?utf-8?B?4oCu?=', '⟨U+202E⟩'],
  ])('%s is decoded', (word, decoded) => {
    expect(
      parts(`Subject: ${word}`)
        .find((part) => part.includes('→'))
        ?.split(' → ')[1],
    ).toBe(decoded);
  });

  it.each(['=?gb2312?B?xOO6ww==?=', '=?utf-8?B?xOO6ww==?=', '=?utf-8?Q?=4?=', '=?utf-8?B?!?='])(
    '%s is left to who can decode it',
    (word) => {
      const found = parts(`Subject: ${word}`);
      expect(found.map((part) => part.split(' ')[0])).toEqual([
        'word.charset',
        word.includes('?B?') ? 'word.b' : 'word.q',
        'word.text',
      ]);
    },
  );

  it('stand between other words', () => {
    expect(parts('Subject: Re: =?utf-8?q?a?= b =?c')).toEqual([
      'value Re:',
      'word.charset utf-8',
      'word.q q',
      'word.text a → a',
      'value b =?c',
    ]);
  });
});

describe('signatures and checks', () => {
  it('DKIM-Signature', () => {
    expect(parts('DKIM-Signature: v=1; d=a.example; t=1618884000;\r\n b=AA\r\n BB; foo=1')).toEqual([
      'dkim.v v=1',
      'dkim.d d=a.example',
      'dkim.t t=1618884000 → 2021-04-20 02:00:00 UTC',
      'dkim.b b=AA',
      'dkim.b BB',
      'dkim.other foo=1',
    ]);
  });

  it('goes on beyond the window', () => {
    const found = parts(`DKIM-Signature: v=1; b=${'x'.repeat(1100)}\r\n ${'y'.repeat(40)}`);
    expect(found.map((part) => part.split(' ')[0])).toEqual(['dkim.v', 'dkim.b', 'dkim.b', 'dkim.b']);
  });

  it('ARC', () => {
    expect(parts('ARC-Seal: i=1; a=rsa-sha256; cv=none')).toEqual([
      'arc.i i=1',
      'dkim.a a=rsa-sha256',
      'arc.cv cv=none',
    ]);
    expect(parts('ARC-Authentication-Results: i=1; mx.example; spf=pass')).toEqual([
      'arc.i i=1',
      'auth.server mx.example',
      'auth.spf spf',
      'spf.pass pass',
    ]);
  });

  it.each([
    ['mx.example; none', ['auth.server mx.example', 'auth.nothing none']],
    [
      'mx.example 1; dkim=fail reason="bad (sig)" header.d=a.example; x-y=z',
      [
        'auth.server mx.example',
        'auth.version 1',
        'auth.dkim dkim',
        'result.fail fail',
        'property.reason reason="bad (sig)"',
        'property.header.d header.d=a.example',
        'auth.other x-y',
        'result.other z',
      ],
    ],
    [
      'spf=softfail (x) smtp.mailfrom=a',
      ['auth.spf spf', 'spf.softfail softfail', 'comment (x)', 'property.smtp.mailfrom smtp.mailfrom=a'],
    ],
  ])('Authentication-Results: %s', (value, expected) => {
    expect(parts(`Authentication-Results: ${value}`)).toEqual(expected);
  });

  it('Received-SPF', () => {
    expect(parts('Received-SPF: fail (x) client-ip=192.0.2.1; helo=a; foo=b')).toEqual([
      'spf.fail fail',
      'comment (x)',
      'spfKey.client-ip client-ip=192.0.2.1',
      'spfKey.helo helo=a',
      'spfKey.other foo=b',
    ]);
  });
});

describe('lists and programs', () => {
  it.each([
    [
      'List-Unsubscribe: <mailto:a@b?subject=x>,\r\n <https://e.example/u>',
      ['url.mailto mailto:a@b?subject=x', 'url.web https://e.example/u'],
    ],
    ['List-Post: NO (closed)', ['list.no NO', 'comment (closed)']],
    ['List-Id: My list <a.b.example>', ['list.name My list', 'list.id a.b.example']],
    ['List-Unsubscribe-Post: List-Unsubscribe=One-Click', ['list.oneClick List-Unsubscribe=One-Click']],
    ['Auto-Submitted: auto-replied; owner=x', ['auto.auto-replied auto-replied', 'parameter.other owner=x']],
    ['Precedence: bulk', ['precedence.bulk bulk']],
    ['X-Priority: 1 (Highest)', ['xPriority.1 1', 'comment (Highest)']],
    ['Importance: HIGH', ['importance.high HIGH']],
    ['Importance: whatever', ['value whatever']],
    ['X-Mood: fine, thanks', ['value fine, thanks']],
  ])('%s', (field, expected) => expect(parts(field)).toEqual(expected));
});

describe('any value', () => {
  const names = [
    'From',
    'Date',
    'Received',
    'Content-Type',
    'Content-Disposition',
    'DKIM-Signature',
    'Subject',
    'List-Id',
  ];
  const more = [
    'Authentication-Results',
    'ARC-Authentication-Results',
    'Received-SPF',
    'References',
    'List-Post',
    'X-Priority',
  ];
  const words =
    'from by with id for ( ) < > @ ; , : " \\ = ? =? ?= =?utf-8?b?w6k=?= a b. [192.0.2.1] [IPv6: ' +
    "filename*= charset= '' %E4 v= b= t=99999999999 none pass dkim= smtp.mailfrom= 20 Apr 2021 10:00 +0800 \r\n\t \xe4\xbd \0 \x1b";
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words.split(' '), ' ', '\r\n '), fc.string({ maxLength: 8 })), {
      maxLength: 300,
    })
    .map((all) => all.join('').replaceAll(/\r?\n(?![ \t])/g, ' '));

  it('is tiled, and no span crosses a line end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names, ...more), text, (name, value) => {
        const octets = fromLatin1(`${name}: ${value}\r\n\r\n`);
        let at = 0;
        for (const { start, end, id, params } of readLetter(octets, { from: 'server' }).spans) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
          if (!/^(?:line\.end|letter\.(?:blank|body|rest))/.test(id))
            expect(toLatin1(octets.subarray(start, end))).not.toMatch(/\n/);
          for (const param of Object.values(params ?? {}))
            expect(String(param)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        }
        expect(at).toBe(octets.length);
      }),
      { numRuns: 3_000 },
    );
  });

  it('costs little, however hostile', () => {
    const hostile = ['=?', '(', '<', '"', '=?a?q?', 'a"', '\\', '[', 'a=', ';', ' from', '@a'].map((word) =>
      word.repeat(1024),
    );
    const startMs = performance.now();
    for (const name of [...names, ...more]) {
      for (const value of hostile) readLetter(fromLatin1(`${name}: ${value}\r\n`.repeat(20)), { from: 'server' });
    }
    // 14 names, 12 values, 20 times: 3,360 fields. Generous, because the machine is noisy.
    expect(performance.now() - startMs).toBeLessThan(3_000);
  });
});
