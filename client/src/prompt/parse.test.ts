// The grammar of the local prompt, as tables.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from './parse.ts';
import type { PromptContext } from './parse.ts';
import { promptSayingIds, promptSayingParams } from './sayings.ts';
import chinese from './words/zh.ts';
import english from './words/en.ts';

const local: PromptContext = { phase: 'local' };

/** A command in one line: what is done, and what is said. */
function short(line: string, context = local): string {
  const command = parse(line, context);
  const what = command.kind === 'open' ? `open ${command.target.host} ${command.target.port}` : command.kind;
  return [what, ...command.answers.map(({ id }) => id.replace('prompt.', ''))].join(' · ');
}

describe('connecting', () => {
  it.each([
    ['telnet practice 25', 'open practice 25'],
    ['TELNET Practice 25', 'open Practice 25'],
    ['  telnet   practice\t25  ', 'open practice 25'],
    ['open practice 110', 'open practice 110'],
    ['nc practice 25', 'open practice 25'],
    ['nc -C -v practice 25', 'open practice 25'],
    ['ncat --crlf practice 25', 'open practice 25'],
    ['telnet practice smtp', 'open practice 25'],
    ['telnet practice POP3', 'open practice 110'],
    ['telnet ::1 25', 'open ::1 25'],
    ['telnet [::1]:25', 'open ::1 25 · colonPort'],
    ['telnet practice:25', 'open practice 25 · colonPort'],
    ['telnet 邮件.test 25', 'open 邮件.test 25'],
    ['telnet practice', 'open practice 25 · portChosen'],
    ['telnet pop.163.com', 'open pop.163.com 110 · portChosen · password.code'],
    ['telnet POP3.example.test', 'open POP3.example.test 110 · portChosen'],
    ['telnet imap.qq.com', 'open imap.qq.com 143 · portChosen · password.code'],
    ['smtp pop.example.test', 'open pop.example.test 25 · portChosen'],
    ['telnet://practice:110', 'open practice 110'],
    ['telnet://pop.example.test/', 'open pop.example.test 110 · portChosen'],
    ['smtp://practice', 'open practice 25 · portChosen'],
    ['telnet telnet://practice:25', 'open practice 25'],
    ['telnet -l alice practice 25', 'open practice 25 · optionIgnored'],
    ['nc -w 5 practice 25', 'open practice 25 · optionIgnored'],
    ['nc -z practice 25', 'open practice 25 · optionIgnored'],
  ])('%s', (line, expected) => {
    expect(short(line)).toBe(expected);
  });

  it('is in clear text unless TLS is asked for', () => {
    expect(parse('telnet practice 465', local)).toMatchObject({ target: { security: 'plain' } });
    expect(parse('ncat --ssl practice 465', local)).toMatchObject({ target: { security: 'tls' } });
    expect(parse('smtps://smtp.example.test', local)).toMatchObject({ target: { port: 465, security: 'tls' } });
    expect(parse('imap://imap.example.test', local)).toMatchObject({ target: { port: 143, security: 'plain' } });
  });

  it.each([
    ['openssl s_client -connect mx.test:465', 'open mx.test 465 · noMagic', 'tls'],
    ['openssl s_client -crlf -quiet -connect mx.test:993', 'open mx.test 993', 'tls'],
    ['openssl s_client -nocommands -connect mx.test:993', 'open mx.test 993', 'tls'],
    ['openssl s_client -connect mx.test', 'open mx.test 465 · portChosen · noMagic', 'tls'],
    ['openssl s_client -tls1_2 -connect mx.test:995', 'open mx.test 995 · tlsOptionIgnored · noMagic', 'tls'],
    ['openssl s_client -servername a.test -connect mx.test:465', 'open mx.test 465 · serverName · noMagic', 'tls'],
    ['openssl s_client -starttls smtp -connect mx.test:587', 'open mx.test 587 · startTls · noMagic', 'plain'],
    ['openssl s_client -starttls lmtp -connect mx.test:24', 'open mx.test 24 · noMagic', 'plain'],
    ['openssl s_client -connect mx.test:143 -starttls imap', 'open mx.test 143 · startTls · noMagic', 'plain'],
  ])('%s', (line, expected, security) => {
    expect(short(line)).toBe(expected);
    expect(parse(line, local)).toMatchObject({ target: { security } });
  });

  it.each([
    ['smtp', 'EHLO me.example.test, STARTTLS'],
    ['pop3', 'CAPA, STLS'],
    ['IMAP', 'a1 CAPABILITY, a2 STARTTLS'],
  ])('openssl s_client -starttls %s says what is typed for the person', (protocol, commands) => {
    const command = parse(`openssl s_client -quiet -starttls ${protocol} -connect mx.test:1`, local);
    expect(command).toMatchObject({
      startTls: protocol.toLowerCase(),
      answers: [{ id: 'prompt.startTls', params: { commands } }],
    });
    expect(parse('openssl s_client -starttls xmpp -connect mx.test:1', local)).not.toHaveProperty('startTls');
  });

  it('wants to know where openssl shall go', () => {
    expect(short('openssl s_client')).toBe('answer · hostMissing');
    expect(short('openssl genrsa')).toBe('answer · otherProgram');
  });

  it('waits while another connection is on its way', () => {
    expect(short('telnet practice 25', { phase: 'connecting' })).toBe('answer · connecting');
  });
});

describe('what was copied along', () => {
  it.each([
    ['$ telnet practice 25', '$'],
    ['# telnet practice 25', '#'],
    ['> telnet practice 25', '>'],
    ['mail> telnet practice 25', 'mail>'],
    ['C:\\> telnet practice 25', 'C:\\>'],
    ['C:\\Users\\li ming>telnet practice 25', 'C:\\Users\\li ming>'],
    ['PS C:\\Users\\li> telnet practice 25', 'PS C:\\Users\\li>'],
    ['li@pc:~$ telnet practice 25', 'li@pc:~$'],
    ['[root@pc ~]# telnet practice 25', '[root@pc ~]#'],
    ['→telnet practice 25', '→'],
  ])('%s', (line, prompt) => {
    const command = parse(line, local);
    expect(command).toMatchObject({ kind: 'open', target: { host: 'practice', port: 25 } });
    expect(command.answers).toEqual([{ id: 'prompt.promptStripped', params: { prompt } }]);
  });
});

describe('full-width characters', () => {
  it.each([
    ['telnet　practice 25', '␣ → ␣', 'telnet practice 25'],
    ['telnet practice ２５', '２ → 2, ５ → 5', 'telnet practice 25'],
    ['ｔelnet practice。test 25', 'ｔ → t, 。 → .', 'telnet practice.test 25'],
    ['telnet practice：25', '： → :', 'telnet practice:25'],
  ])('%s', (line, changes, understood) => {
    const command = parse(line, local);
    expect(command.kind).toBe('open');
    expect(command.answers[0]).toEqual({ id: 'prompt.fullWidth', params: { changes, line: understood } });
  });
});

describe('mistakes', () => {
  it.each([
    ['telnet', 'hostMissing', { command: 'telnet', suggestion: 'telnet practice 25' }],
    ['smtp', 'hostMissing', { command: 'smtp', suggestion: 'smtp practice' }],
    ['telnet://', 'hostMissing', { command: 'telnet://', suggestion: 'telnet://practice' }],
    ['telnet <host> 25', 'hostMalformed', { host: '<host>' }],
    ['telnet -C', 'optionIgnored', { option: '-C' }],
    ['telnet practice 0', 'portRange', { port: '0' }],
    ['telnet practice 65536', 'portRange', { port: '65536' }],
    ['telnet practice -25', 'optionIgnored', { option: '-25' }],
    ['telnet practice twentyfive', 'portMalformed', { port: 'twentyfive' }],
    ['telnet practice 25 now please', 'tooManyWords', { rest: 'now please' }],
    ['telnet alice@163.com 25', 'hostIsAddress', { host: '163.com', suggestion: 'telnet 163.com 25' }],
    ['telent practice 25', 'didYouMean', { word: 'telent', suggestion: 'telnet practice 25' }],
    ['hlep', 'didYouMean', { word: 'hlep', suggestion: 'help' }],
    ['frobnicate', 'unknown', { word: 'frobnicate' }],
    ['constructor', 'unknown', { word: 'constructor' }],
    ['gopher://practice', 'unknown', { word: 'gopher://' }],
    ['ssh bob@example.test', 'otherProgram', { word: 'ssh' }],
    ['EHLO me', 'notConnected', { verb: 'EHLO', suggestion: 'telnet practice 25' }],
    ['user alice', 'notConnected', { verb: 'USER', suggestion: 'telnet practice 110' }],
    ['mail from:<alice@163.com>', 'notConnected', { verb: 'MAIL', suggestion: 'telnet practice 25' }],
    ['HLEO me', 'notConnected', { verb: 'HELO', suggestion: 'telnet practice 25' }],
    ['strattls', 'notConnected', { verb: 'STARTTLS', suggestion: 'telnet practice 25' }],
    ['RERT 1', 'notConnected', { verb: 'RETR', suggestion: 'telnet practice 110' }],
    ['alice', 'unknown', { word: 'alice' }],
    ['opne practice 25', 'didYouMean', { word: 'opne', suggestion: 'open practice 25' }],
  ])('%s', (line, id, params) => {
    const { answers } = parse(line, local);
    expect(answers[0]).toEqual({ id: `prompt.${id}`, params });
  });

  it('suggests the server that was spoken to before', () => {
    const target = { host: 'pop.163.com', port: 110, security: 'plain' } as const;
    const { answers } = parse('STAT', { phase: 'ended', target });
    expect(answers).toEqual([
      { id: 'prompt.notConnected', params: { verb: 'STAT', suggestion: 'telnet pop.163.com 110' } },
    ]);
  });

  it('offers the way back to whoever types on after the end', () => {
    const target = { host: 'practice', port: 587, security: 'plain' } as const;
    expect(parse('YWxpY2U=', { phase: 'ended', target }).lines).toEqual(['telnet practice 587']);
  });

  it('never repeats the arguments of a mail command', () => {
    expect(JSON.stringify(parse('PSAS practice-code', local))).not.toContain('practice-code');
    expect(JSON.stringify(parse('PASS practice-code', local))).not.toContain('practice-code');
  });
});

describe('lookups', () => {
  it.each(['dig', 'HOST', 'nslookup'])('%s is for the name server', (program) => {
    const command = parse(`${program} MX practice.test`, local);
    const words = ['MX', 'practice.test'];
    expect(command).toEqual({ kind: 'lookUp', program: program.toLowerCase(), words, answers: [] });
  });
});

describe('other commands', () => {
  it.each([
    ['', 'answer'],
    ['   ', 'answer'],
    ['clear', 'clear'],
    ['CLS', 'clear'],
    ['quit', 'answer · nothingToQuit'],
    ['set localecho', 'answer · localEcho'],
    ['set', 'answer · unknown'],
  ])('%s', (line, expected) => {
    expect(short(line)).toBe(expected);
  });

  it('quits a connection that is on its way', () => {
    expect(short('quit', { phase: 'connecting' })).toBe('quit');
  });

  it('helps in one line a command', () => {
    const said = parse('help', local).answers.map(({ id }) => id);
    expect(said).toEqual(promptSayingIds.filter((id) => id.startsWith('prompt.help')));
    expect(said.length).toBeGreaterThan(4);
  });
});

it('reads any line without throwing, and only asks for ports that exist', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string().map((text) => `telnet ${text}`),
      ),
      (line) => {
        const command = parse(line, local);
        if (command.kind === 'open') {
          expect(command.target.port).toBeGreaterThan(0);
          expect(command.target.port).toBeLessThan(65_536);
          expect(command.target.host).not.toMatch(/[\s<>@]/);
        }
      },
    ),
    { numRuns: 50 },
  );
});

describe('more ways to connect', () => {
  it.each([
    ['socat - TCP:mx.test:25', 'open mx.test 25', 'plain'],
    ['socat - TCP4:mx.test:25,crnl', 'open mx.test 25', 'plain'],
    ['socat -v STDIO OPENSSL:mx.test:465,verify=0', 'open mx.test 465', 'tls'],
    ['socat readline ssl:mx.test:993', 'open mx.test 993', 'tls'],
    ['ncat -C --ssl mx.test 465', 'open mx.test 465', 'tls'],
    ['openssl s_client -host mx.test -port 465', 'open mx.test 465 · noMagic', 'tls'],
    ['openssl s_client mx.test:465 -showcerts -servername mx.test -quiet', 'open mx.test 465', 'tls'],
    ['openssl s_client -connect mx.test:465 -CAfile /etc/ca.pem -quiet', 'open mx.test 465 · tlsOptionIgnored', 'tls'],
    ['1. telnet mx.test 25', 'open mx.test 25 · numberStripped', 'plain'],
    ['2) $ telnet mx.test 25', 'open mx.test 25 · numberStripped · promptStripped', 'plain'],
    ['（3）telnet mx.test 25', 'open mx.test 25 · numberStripped · fullWidth', 'plain'],
    ['步骤 4：telnet mx.test 25', 'open mx.test 25 · numberStripped · fullWidth', 'plain'],
    ['telnet smtp', 'open smtp 25 · portChosen', 'plain'],
    ['telnet mx1.example.test', 'open mx1.example.test 25 · portChosen', 'plain'],
  ])('%s', (line, expected, security) => {
    expect(short(line)).toBe(expected);
    expect(parse(line, local)).toMatchObject({ target: { security } });
  });

  it('asks for the port where the name tells none, and for the MX of a domain', () => {
    expect(parse('telnet example.test', local)).toMatchObject({
      kind: 'answer',
      answers: [{ id: 'prompt.portAsked', params: { host: 'example.test' } }],
      lines: ['telnet example.test 25', 'telnet example.test 110', 'telnet example.test 143', 'dig MX example.test'],
    });
  });
});

describe('what a copied conversation leaves at the prompt', () => {
  it.each([
    ['220 mx.test ESMTP', 'transcript'],
    ['S: 250-mx.test', 'transcript'],
    ['<~  250 Ok', 'transcript'],
    ['<- 250 Ok', 'transcript'],
    ['+OK ready', 'transcript'],
    ['* OK IMAP4rev1 ready', 'transcript'],
    ['C: EHLO me', 'transcriptClient'],
    ['>>> MAIL FROM:<a@x.test>', 'transcriptClient'],
    ['C: PASS Hidden-1', 'transcriptClient'],
  ])('%s', (line, id) => {
    const command = parse(line, local);
    expect(command.answers[0]?.id).toBe(`prompt.${id}`);
    expect(JSON.stringify(command)).not.toContain('Hidden');
  });
});

describe('a line without a command', () => {
  it.each([
    ['smtp.163.com 25', 'bareHost', { host: 'smtp.163.com', suggestion: 'telnet smtp.163.com 25' }],
    ['mx.test:25', 'bareHost', { host: 'mx.test:25', suggestion: 'telnet mx.test 25' }],
    ['a1 LOGIN bob Hidden-1', 'notConnected', { verb: 'LOGIN', suggestion: 'telnet practice 143' }],
    ['. CAPABILITY', 'notConnected', { verb: 'CAPABILITY', suggestion: 'telnet practice 143' }],
    ['set q=mx', 'nslookupSet', { suggestion: 'nslookup -type=mx practice.test' }],
    ['curl https://www.test/', 'curlOther', undefined],
  ])('%s', (line, id, params) => {
    expect(parse(line, local).answers[0]).toEqual({ id: `prompt.${id}`, ...(params && { params }) });
  });
});

describe('the words', () => {
  it.each([
    ['en', english],
    ['zh', chinese],
  ])('of %s name no param that is not given, and leave none out', (_language, words) => {
    for (const id of promptSayingIds) {
      const named = [...words[id].body.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const given: readonly string[] = promptSayingParams[id];
      expect(given, id).toEqual(expect.arrayContaining(named));
    }
  });
});
