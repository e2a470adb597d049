import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { clientAddress, ConfigError, proxyGuard, readConfig } from './config.ts';
import { limitNames, limits } from './limits.ts';

describe('readConfig', () => {
  it('needs nothing: one’s own machine, like telnet', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 8023,
      dataFolder: './data',
      transcripts: true,
      transcriptsByDefault: true,
      practicePorts: [],
      practiceHost: '127.0.0.1',
      nameServers: [],
      basePath: '',
      origins: ['http://127.0.0.1:8023', 'http://localhost:8023', 'http://[::1]:8023'],
      trustedProxies: 0,
      targets: 'any',
      targetList: [],
      targetsByDefault: true,
      logLevel: 'info',
      limits,
    });
  });

  it('takes an empty setting for none', () => {
    expect(readConfig({ PORT: '', BASE_PATH: ' ', MAILTERM_TARGETS: '' })).toEqual(readConfig({}));
  });

  it('cannot be changed', () => expect(Object.isFrozen(readConfig({}))).toBe(true));

  it('never says a database URL that it cannot use', () => {
    const url = 'postgresql://mailterm:secret-word@db.example.org:5432/mailterm?sslmode=require';
    expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
    for (const wrong of [
      'mysql://u:secret-word@h/d',
      'db.example.org secret-word',
      'postgres://u:secret-word@h',
      'postgres:/',
    ]) {
      expect(() => readConfig({ DATABASE_URL: wrong })).toThrow(
        new ConfigError('Cannot use DATABASE_URL: expected postgres://user:password@host:port/database'),
      );
    }
  });

  it.each([
    [{ HOST: 'localhost' }, 'any'],
    [{ HOST: '::1' }, 'any'],
    [{ HOST: '127.0.0.2', MAILTERM_ORIGINS: 'http://localhost:3000' }, 'any'],
    [{ HOST: '0.0.0.0' }, 'practice'],
    [{ HOST: '::' }, 'practice'],
    [{ HOST: '192.168.1.5' }, 'practice'],
    [{ MAILTERM_ORIGINS: 'https://mail.example.org' }, 'practice'],
    [{ MAILTERM_ORIGINS: 'http://localhost:8023, https://mail.example.org' }, 'practice'],
    [{ MAILTERM_ORIGINS: 'http://localhost.example.org' }, 'practice'],
    [{ MAILTERM_TRUST_PROXY: '1' }, 'practice'],
    [{ HOST: '0.0.0.0', MAILTERM_TARGETS: 'public' }, 'public'],
    [{ HOST: '0.0.0.0', MAILTERM_TARGETS: 'any' }, 'any'],
    [{ MAILTERM_TARGETS: 'Practice' }, 'practice'],
  ])('%j connects to: %s', (environment: Record<string, string>, targets) => {
    expect(readConfig(environment).targets).toBe(targets);
  });

  it.each([
    ['/mail', '/mail'],
    ['mail', '/mail'],
    ['/mail/', '/mail'],
    ['/', ''],
    ['/tools/mail.term/', '/tools/mail.term'],
  ])('reads BASE_PATH %s as "%s"', (text, basePath) => expect(readConfig({ BASE_PATH: text }).basePath).toBe(basePath));

  it.each([
    ['off', 0],
    ['on', 1],
    ['0', 0],
    ['2', 2],
  ])('reads MAILTERM_TRUST_PROXY %s as %i', (text, proxies) => {
    expect(readConfig({ MAILTERM_TRUST_PROXY: text }).trustedProxies).toBe(proxies);
  });

  it('changes limits and leaves the others', () => {
    const text = 'sessionOctets=1073741824, sessionsPerAddress=20000\nidleMs=60000';
    expect(readConfig({ MAILTERM_LIMITS: text }).limits).toEqual({
      ...limits,
      sessionOctets: 1_073_741_824,
      sessionsPerAddress: 20_000,
      idleMs: 60_000,
    });
  });

  it.each([
    ['idle=1', 'idle=1', `expected name=number, with one of ${limitNames.join(', ')}`],
    ['toString=1', 'toString=1', `expected name=number, with one of ${limitNames.join(', ')}`],
    ['serverLineOctets=1', 'serverLineOctets=1', `expected name=number, with one of ${limitNames.join(', ')}`],
    ['idleMs', 'idleMs', 'expected a whole number of ms from 1 to 2147483647'],
    ['idleMs=5s', 'idleMs=5s', `expected name=number, with one of ${limitNames.join(', ')}`],
    ['idleMs=0', 'idleMs=0', 'expected a whole number of ms from 1 to 2147483647'],
    ['idleMs=2147483648', 'idleMs=2147483648', 'expected a whole number of ms from 1 to 2147483647'],
    ['sessionOctets=-1', 'sessionOctets=-1', `expected name=number, with one of ${limitNames.join(', ')}`],
    ['idleMs=5 idleMs=6', 'idleMs=6', 'idleMs stands there twice'],
  ])('refuses MAILTERM_LIMITS %j', (text, item, why) => {
    expect(() => readConfig({ MAILTERM_LIMITS: text })).toThrow(
      new ConfigError(`Cannot use MAILTERM_LIMITS "${item}": ${why}`),
    );
  });

  it.each(['12345678', 'Correct-Horse_7!', '"quoted"&<sign>'])('reads the access code %j', (code) => {
    expect(readConfig({ MAILTERM_ACCESS_CODE: ` ${code} ` }).accessCode).toBe(code);
  });

  it.each(['1234567', 'two words', 'schlüssel-1', '访问口令访问口令', 'x'.repeat(129)])(
    'refuses the access code %j without repeating it',
    (code) => {
      const message =
        'Cannot use MAILTERM_ACCESS_CODE: expected 8 to 128 letters, digits or signs of ASCII, without blanks';
      expect(() => readConfig({ MAILTERM_ACCESS_CODE: code })).toThrow(new ConfigError(message));
    },
  );

  it('reads a list of targets', () => {
    const text = 'Mail.School.test, odd.school.test:2500 10.0.0.5,[fd00::25]:25,fd00::26 ,[fd00::27]';
    expect(readConfig({ MAILTERM_TARGETS: 'listed', MAILTERM_TARGET_LIST: text }).targetList).toEqual([
      { host: 'mail.school.test' },
      { host: 'odd.school.test', port: 2500 },
      { host: '10.0.0.5' },
      { host: 'fd00::25', port: 25 },
      { host: 'fd00::26' },
      { host: 'fd00::27' },
    ]);
  });

  it('reads a list of name servers', () => {
    expect(
      readConfig({ MAILTERM_NAME_SERVERS: '192.0.2.53 192.0.2.54:5353,[2001:db8::53]:54 2001:db8::54' }).nameServers,
    ).toEqual([
      { address: '192.0.2.53', port: 53 },
      { address: '192.0.2.54', port: 5353 },
      { address: '2001:db8::53', port: 54 },
      { address: '2001:db8::54', port: 53 },
    ]);
    for (const text of ['ns.example', '192.0.2.53:0', '192.0.2.53:99999', '192.0.2']) {
      const message = `Cannot use MAILTERM_NAME_SERVERS "${text}": expected an address or address:port`;
      expect(() => readConfig({ MAILTERM_NAME_SERVERS: text })).toThrow(new ConfigError(message));
    }
  });

  it.each([
    [{ PORT: 'eighty' }, 'Cannot use PORT "eighty": expected a whole number from 1 to 65535'],
    [{ PORT: '65536' }, 'Cannot use PORT "65536": expected a whole number from 1 to 65535'],
    [{ PORT: '0' }, 'Cannot use PORT "0": expected a whole number from 1 to 65535'],
    [{ MAILTERM_TRUST_PROXY: 'yes' }, 'Cannot use MAILTERM_TRUST_PROXY "yes": expected a whole number from 0 to 10'],
    [{ MAILTERM_TARGETS: 'all' }, 'Cannot use MAILTERM_TARGETS "all": expected one of practice, listed, public, any'],
    [{ MAILTERM_TARGETS: 'listed' }, 'Cannot use MAILTERM_TARGETS "listed": MAILTERM_TARGET_LIST is empty'],
    [{ MAILTERM_TARGET_LIST: 'a:b' }, 'Cannot use MAILTERM_TARGET_LIST "a:b": expected a host or host:port'],
    [{ MAILTERM_TARGET_LIST: 'a:0' }, 'Cannot use MAILTERM_TARGET_LIST "a:0": expected a host or host:port'],
    [{ BASE_PATH: '/a"b' }, 'Cannot use BASE_PATH "/a"b": expected a path such as /mail'],
    [{ BASE_PATH: '/a/../b' }, 'Cannot use BASE_PATH "/a/../b": expected a path such as /mail'],
    [
      { LOG_LEVEL: 'loud' },
      'Cannot use LOG_LEVEL "loud": expected one of silent, fatal, error, warn, info, debug, trace',
    ],
    [
      { MAILTERM_ORIGINS: 'mail.example.org' },
      'Cannot use MAILTERM_ORIGINS "mail.example.org": expected an origin such as https://mail.example.org',
    ],
    [
      { MAILTERM_ORIGINS: 'https://mail.example.org/mail' },
      'Cannot use MAILTERM_ORIGINS "https://mail.example.org/mail": expected an origin such as https://mail.example.org',
    ],
    [
      { MAILTERM_TARGETS: 'any', MAILTERM_ORIGINS: 'https://mail.example.org' },
      'Cannot use MAILTERM_TARGETS "any" with MAILTERM_ORIGINS "https://mail.example.org": a server that connects ' +
        'anywhere serves its own machine only. Set MAILTERM_TARGETS to practice, listed or public',
    ],
  ])('refuses %j with a sentence', (environment: Record<string, string>, message) => {
    expect(() => readConfig(environment)).toThrow(new ConfigError(message));
  });
});

describe('MAILTERM_PRACTICE_PORTS', () => {
  const read = (text: string): string =>
    readConfig({ MAILTERM_PRACTICE_PORTS: text })
      .practicePorts.map(({ name, port }) => `${name}=${port}`)
      .join(' ');

  it.each([
    ['', ''],
    ['off', ''],
    ['ON', 'smtp=2025 pop3=2110 imap=2143 smtps=2465 submission=2587 imaps=2993 pop3s=2995'],
    ['smtp', 'smtp=2025'],
    ['imaps=0, POP3=1110', 'imaps=0 pop3=1110'],
  ])('%j opens %j', (text, ports) => expect(read(text)).toBe(ports));

  it.each([
    ['yes', 'expected on, off, or smtp, pop3'],
    ['smtp=x', 'expected a whole number from 0 to 65535'],
    ['smtp=65536', 'expected a whole number'],
    ['http=80', 'expected on, off'],
    ['smtp smtp=25', 'smtp stands there twice'],
  ])('cannot be %j', (text, why) => expect(() => read(text)).toThrow(why));
});

describe('proxyGuard', () => {
  const guard = proxyGuard(readConfig({}));

  it.each(['127.0.0.1:8023', 'localhost:8023', 'LOCALHOST', '[::1]:8023', '[::1]'])('lets Host %s in', (host) => {
    expect(guard({ host })).toBeUndefined();
  });

  it.each(['mail.example.org', 'localhost.example.org', '192.168.1.5:8023', '127.0.0.1:8023:1', 'a@localhost', ''])(
    'refuses Host %j',
    (host) => expect(guard({ host })).toEqual({ id: 'origin.proxied', params: { name: 'host' } }),
  );

  it('refuses a request without Host', () => expect(guard({})?.id).toBe('origin.proxied'));

  it.each([
    'forwarded',
    'via',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-real-ip',
    'cf-connecting-ip',
  ])('refuses a request with %s, even for localhost', (name) =>
    expect(guard({ host: 'localhost:8023', [name]: '' })).toEqual({ id: 'origin.proxied', params: { name } }),
  );

  it.each(['practice', 'public'])('lets everything in with targets %s', (targets) => {
    const open = proxyGuard(readConfig({ MAILTERM_TARGETS: targets }));
    expect(open({ host: 'mail.example.org', 'x-forwarded-for': '192.0.2.1' })).toBeUndefined();
  });
});

describe('clientAddress', () => {
  function from(remoteAddress: string | undefined, forwarded?: string): IncomingMessage {
    return { socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } } as unknown as IncomingMessage;
  }
  const direct = readConfig({});
  const oneProxy = readConfig({ MAILTERM_TRUST_PROXY: '1' });
  const twoProxies = readConfig({ MAILTERM_TRUST_PROXY: '2' });

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
    [undefined, 'unknown'],
  ])('counts %s as %s', (remote, counted) => expect(clientAddress(from(remote), direct)).toBe(counted));

  it('believes no header unless told to', () => {
    expect(clientAddress(from('192.0.2.1', '198.51.100.7'), direct)).toBe('192.0.2.1');
  });

  it('believes as many proxies as stand in front, from the right', () => {
    const request = from('192.0.2.1', '203.0.113.9, 198.51.100.7, 192.0.2.2');
    expect(clientAddress(request, oneProxy)).toBe('192.0.2.2');
    expect(clientAddress(request, twoProxies)).toBe('198.51.100.7');
  });

  it.each([undefined, '', 'unknown', '<script>'])('falls back to the socket for the header %j', (header) => {
    expect(clientAddress(from('192.0.2.1', header), oneProxy)).toBe('192.0.2.1');
  });
});
