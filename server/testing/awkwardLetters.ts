// Letters that are hard to read, by what is hard about them; one character for each octet.

const lines = (...text: readonly string[]): string => text.map((line) => `${line}\r\n`).join('');

const part = (type: string, ...body: readonly string[]): string => lines(`Content-Type: ${type}`, '', ...body);

/** `--name`, part, … `--name--` */
const mixed = (name: string, ...parts: readonly string[]): string =>
  `${parts.map((each) => `--${name}\r\n${each}`).join('')}--${name}--\r\n`;

const head = (...fields: readonly string[]): string =>
  lines(
    'From: "Alice Example" <alice@example.test>',
    'To: bob@example.test',
    'Date: Wed, 14 Apr 2021 09:34:14 +0800',
    'Message-ID: <1@example.test>',
    ...fields,
  );

const inner = head('Subject: The letter inside', 'MIME-Version: 1.0') + lines('', 'Words inside.');

export const awkwardLetters: Readonly<Record<string, string>> = {
  plain: head('Subject: Plain') + lines('', 'One line.', 'Another with zebra.'),
  'nested multiparts':
    head('Subject: Nested', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="out"') +
    lines('', 'Preamble.') +
    mixed(
      'out',
      part('multipart/alternative; boundary=in', '') +
        mixed(
          'in',
          part('text/plain; charset=utf-8', 'plain \xe4\xbd\xa0\xe5\xa5\xbd'),
          part('text/html', '<p>html</p>'),
        ),
      lines(
        'Content-Type: application/octet-stream; name="a b.bin"',
        'Content-Transfer-Encoding: base64',
        'Content-Disposition: attachment; filename="a b.bin"; size=3',
        'Content-ID: <part2@example.test>',
        'Content-Description: Three octets',
        'Content-MD5: Q2hlY2sgSW50ZWdyaXR5IQ==',
        'Content-Language: de, en',
        'Content-Location: http://example.test/a',
        '',
        'AAEC',
      ),
    ) +
    lines('Epilogue.'),
  'a letter in a letter':
    head('Subject: Forwarded', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b') +
    lines('') +
    mixed(
      'b',
      part('text/plain', 'See below.'),
      part('message/rfc822') + inner,
      part('message/rfc822') +
        head('Subject: Deep', 'Content-Type: multipart/mixed; boundary=c') +
        lines('') +
        mixed('c', part('text/plain', 'first'), part('text/x-second', 'second')),
    ),
  'a letter that is a letter':
    head('Subject: Only', 'MIME-Version: 1.0', 'Content-Type: message/rfc822') + lines('') + inner,
  'no boundary parameter':
    head('Subject: Without', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed') +
    lines('', '--x', '', 'text', '--x--'),
  'no delimiter': head('Subject: None', 'Content-Type: multipart/mixed; boundary=never') + lines('', 'text', 'text'),
  'no last delimiter':
    head('Subject: Unfinished', 'Content-Type: multipart/mixed; boundary=b') +
    lines('', '--b', '', 'first', '--b', 'Content-Type: text/html', '', 'second'),
  'an inner multipart without an end':
    head('Subject: Torn', 'Content-Type: multipart/mixed; boundary=out') +
    lines(
      '',
      '--out',
      'Content-Type: multipart/mixed; boundary=in',
      '',
      '--in',
      '',
      'torn',
      '--out',
      '',
      'whole',
      '--out--',
    ),
  'empty parts':
    head('Subject: Empty', 'Content-Type: multipart/mixed; boundary=b') +
    lines('', '--b', '', '--b', 'Content-Type: text/html', '', '', '--b', '--b', 'Content-Type: text/plain', '--b--'),
  'no final CRLF': `${head('Subject: Cut')}\r\nThe last line has no end`,
  'a header without an end': head('Subject: Headless').slice(0, -2),
  'no header': lines('', 'Only a body.'),
  'no header and no empty line': lines('Only a body.', 'Of two lines.'),
  'nothing but an empty line': '\r\n',
  'octets beyond ASCII':
    lines(
      'From: \xe5\xbc\xa0\xe4\xb8\x89 <zhang@example.test>',
      'Subject: \xc4\xe3\xba\xc3',
      'To: "\xe6\x9d\x8e" <li@example.test>',
    ) + lines('Content-Type: text/plain; charset=gbk; name=\xc4\xe3', '', '\xc4\xe3\xba\xc3'),
  'folded fields':
    head(
      'Subject: One',
      '\ttwo',
      '   three  ',
      'Content-Type: text/plain;',
      '\tcharset="utf-8";',
      ' format=flowed',
    ).replace('To: bob@example.test', 'To: bob@example.test,\r\n carol@example.test\r\n\t, dave@example.test') +
    lines('', 'Text.'),
  groups:
    lines(
      'From: team@example.test (The Team)',
      'Sender: "Quoted \\"name\\", with comma" <sender@example.test>',
      'Reply-To: ',
      'To: Friends: alice@example.test, Bob B. <bob@example.test>;, nobody:;',
      'Cc: undisclosed-recipients:;',
      'Bcc: <@relay.test,@other.test:eve@example.test>, "odd local"@example.test',
      'In-Reply-To: <0@example.test>',
      'Subject: A "quoted" \\ word',
    ) + lines('', 'Text.'),
  'addresses that are none':
    lines(
      'From: a@example.test',
      'Reply-To: <>',
      'To: dot . ted @ example . test, plain',
      'Cc: @, b@, <c',
      'Subject: Odd',
    ) + lines('', 'Text.'),
  'duplicate fields':
    head('Subject: First', 'Subject: Second', 'To: carol@example.test', 'X-A: 1', 'x-a: 2', 'From: eve@example.test') +
    lines('', 'Text.'),
  'encoded words':
    head(
      'Subject: =?UTF-8?B?5ZGo5pyr5LiA6LW354is?= =?UTF-8?Q?=E5=B1=B1?=',
      'Cc: =?GBK?B?1cXI/Q==?= <zhang@example.test>',
      'Content-Type: text/plain; charset=gb2312',
      'Content-Transfer-Encoding: base64',
    ) + lines('', 'xOO6w6OsysC95w=='),
  'quoted-printable':
    head(
      'Subject: Caf=?ISO-8859-1?Q?=E9_au_lait?=',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
    ) + lines('', 'Un caf=E9 tr=', '=E8s fort.', 'Fin=20'),
  'parameters in pieces':
    head(
      "Content-Type: text/plain; name*0*=utf-8''%E4%BD; name*1*=%A0; name*2=.txt; charset=utf-8",
      'Content-Disposition: attachment; filename*0="long "; filename*1="name.txt"',
      'Subject: Pieces',
    ) + lines('', 'Text.'),
  'types in capitals':
    head('CONTENT-TYPE: TEXT/HTML; CHARSET=UTF-8', 'Content-transfer-encoding: QUOTED-PRINTABLE', 'Subject: LOUD') +
    lines('', '<P>Loud.</P>'),
  'broken types':
    head('Subject: Broken', 'Content-Type: multipart/mixed; boundary=b') +
    lines(
      '',
      '--b',
      'Content-Type: text',
      '',
      'a',
      '--b',
      'Content-Type: ;;;',
      '',
      'b',
      '--b',
      'Content-Type:',
      '',
      'c',
    ) +
    lines(
      '--b',
      'Content-Type: text/plain; charset',
      '',
      'd',
      '--b',
      'Content-Type: image/png; name="open',
      '',
      'e',
      '--b--',
    ),
  'a digest':
    head('Subject: Digest', 'Content-Type: multipart/digest; boundary=d') +
    lines('', '--d', '', inner.slice(0, -2), '--d', 'Content-Type: text/plain', '', 'not a letter', '--d--'),
  'boundaries that begin alike':
    head('Subject: Alike', 'Content-Type: multipart/mixed; boundary=bound') +
    lines('', '--bound', 'Content-Type: multipart/mixed; boundary=boundary', '') +
    lines('--boundary', '', 'in', '--boundary--', 'rest', '--bound', '', 'out', '--bound--'),
  'blanks before colons': lines(
    'Subject : Old',
    'From : a@example.test',
    'Date:Wed, 14 Apr 2021 09:34:14 +0800',
    '',
    'Old.',
  ),
  'a bounce':
    head('Subject: Undelivered', 'Content-Type: multipart/report; report-type=delivery-status; boundary=r') +
    lines('', '--r', '', 'It did not arrive.', '--r', 'Content-Type: message/delivery-status', '') +
    lines('Reporting-MTA: dns; mail.example.test', '', 'Final-Recipient: rfc822; a@example.test', 'Status: 5.1.1') +
    lines('--r', 'Content-Type: text/rfc822-headers', '', 'Subject: lost', '--r--'),
};
