// The settings of a server: read from the environment once, checked, and never changed. Also what follows from them for
// a single request: whether it came the way this configuration allows, and from which address.

import type { IncomingMessage } from 'node:http';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import ipaddr from 'ipaddr.js';
import { isLimitName, limitNames, limits, limitTable } from './limits.ts';
import type { Limits } from './limits.ts';
import { portNames } from './practice/listening/portNames.ts';
import type { PortName, PracticePort } from './practice/listening/portNames.ts';
import { readPlace } from './upstream/dns/nameServers.ts';
import type { NameServerPlace } from './upstream/dns/nameServers.ts';
import { isLoopbackName } from './upstream/hostName.ts';
import { targetModes } from './upstream/policy.ts';
import { readListedTarget } from './upstream/listedTarget.ts';
import type { ListedTarget, Policy, TargetMode } from './upstream/policy.ts';

export interface Config extends Policy {
  readonly host: string;
  readonly port: number;
  /** '' for the root, else like '/mail': a slash before and none behind. */
  readonly basePath: string;
  /** The origins whose pages may open a WebSocket. */
  readonly origins: readonly string[];
  /** How many reverse proxies stand in front and are believed about where a request comes from. */
  readonly trustedProxies: number;
  /** MAILTERM_TARGETS was not set: what follows from the rest holds. */
  readonly targetsByDefault: boolean;
  /** What a visitor must know; undefined for nothing. */
  readonly accessCode?: string;
  readonly logLevel: (typeof logLevels)[number];
  /** The whole table, with what the operator changed in it. */
  readonly limits: Limits;
  /** What lives longer than the process: the certificate of the practice server, and the file of transcripts. */
  readonly dataFolder: string;
  /** Sessions are recorded, and transcripts can be shared. */
  readonly transcripts: boolean;
  /** MAILTERM_TRANSCRIPTS was not set: where nothing can be written, nothing is recorded, and the server starts all the same. */
  readonly transcriptsByDefault: boolean;
  /** The PostgreSQL that keeps transcripts instead of the file. It holds a password: it is never printed. */
  readonly databaseUrl?: string;
  /** Where the practice server listens for other programs; nowhere unless it is asked for. */
  readonly practicePorts: readonly PracticePort[];
  readonly practiceHost: string;
  /** Whom `dig` asks; the resolvers of the system where it is empty. */
  readonly nameServers: readonly NameServerPlace[];
}

/** A setting that cannot be used. The message is meant for the operator. */
export class ConfigError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/**
 * Reads the settings.
 * @throws ConfigError naming the setting, its value and what was expected
 */
export function readConfig(environment: Environment): Config {
  const setting = (name: string, fallback = ''): string => environment[name]?.trim() || fallback;
  const host = setting('HOST', '127.0.0.1');
  const port = readWhole('PORT', setting('PORT', '8023'), { min: 1, max: 65_535 });
  const origins = readOrigins(setting('MAILTERM_ORIGINS'), port);
  const trustedProxies = readProxies(setting('MAILTERM_TRUST_PROXY', 'off'));
  const isOwnMachine = isLoopbackName(host) && origins.every(isLoopbackOrigin) && trustedProxies === 0;
  const targets = readOneOf(
    'MAILTERM_TARGETS',
    setting('MAILTERM_TARGETS', isOwnMachine ? 'any' : 'practice'),
    targetModes,
  );
  const targetList = readTargetList(setting('MAILTERM_TARGET_LIST'));
  checkTargets(targets, targetList, origins);
  const accessCode = readAccessCode(setting('MAILTERM_ACCESS_CODE'));
  const databaseUrl = readDatabaseUrl(setting('DATABASE_URL'));
  return Object.freeze({
    host,
    port,
    basePath: readBasePath(setting('BASE_PATH')),
    origins,
    trustedProxies,
    targets,
    targetList,
    targetsByDefault: setting('MAILTERM_TARGETS') === '',
    ...(accessCode !== undefined && { accessCode }),
    logLevel: readOneOf('LOG_LEVEL', setting('LOG_LEVEL', 'info'), logLevels),
    limits: Object.freeze({ ...limits, ...readLimits(setting('MAILTERM_LIMITS')) }),
    dataFolder: setting('MAILTERM_DATA', './data'),
    transcripts: readOneOf('MAILTERM_TRANSCRIPTS', setting('MAILTERM_TRANSCRIPTS', 'on'), ['on', 'off']) === 'on',
    transcriptsByDefault: setting('MAILTERM_TRANSCRIPTS') === '',
    ...(databaseUrl !== undefined && { databaseUrl }),
    practicePorts: readPracticePorts(setting('MAILTERM_PRACTICE_PORTS', 'off')),
    practiceHost: setting('MAILTERM_PRACTICE_HOST', '127.0.0.1'),
    nameServers: readNameServers(setting('MAILTERM_NAME_SERVERS')),
  });
}

/** What can be sent in a header as it is (RFC 9110 §5.5), and is not guessed at once. The message does not repeat it. */
function readAccessCode(text: string): string | undefined {
  if (text === '' || /^[\x21-\x7e]{8,128}$/.test(text)) return text || undefined;
  throw new ConfigError(
    'Cannot use MAILTERM_ACCESS_CODE: expected 8 to 128 letters, digits or signs of ASCII, without blanks',
  );
}

/** The message does not repeat it: there may be a password in it. */
function readDatabaseUrl(text: string): string | undefined {
  if (text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^postgres(?:ql)?:$/.test(url.protocol) && url.pathname.length > 1) return text;
  throw new ConfigError('Cannot use DATABASE_URL: expected postgres://user:password@host:port/database');
}

function checkTargets(targets: TargetMode, list: readonly ListedTarget[], origins: readonly string[]): void {
  const foreign = origins.find((origin) => !isLoopbackOrigin(origin));
  if (targets === 'any' && foreign !== undefined) {
    throw new ConfigError(
      `Cannot use MAILTERM_TARGETS "any" with MAILTERM_ORIGINS "${foreign}": a server that connects anywhere serves ` +
        'its own machine only. Set MAILTERM_TARGETS to practice, listed or public',
    );
  }
  if (targets === 'listed' && list.length === 0) {
    throw new ConfigError('Cannot use MAILTERM_TARGETS "listed": MAILTERM_TARGET_LIST is empty');
  }
}

function readWhole(name: string, text: string, { min, max }: { readonly min: number; readonly max: number }): number {
  const value = Number(text);
  if (/^\d{1,5}$/.test(text) && value >= min && value <= max) return value;
  throw new ConfigError(`Cannot use ${name} "${text}": expected a whole number from ${min} to ${max}`);
}

/** `off`, `on` for the usual one proxy, or how many stand one behind the other. */
function readProxies(text: string): number {
  const words = new Map([
    ['off', 0],
    ['on', 1],
  ]);
  return words.get(text.toLowerCase()) ?? readWhole('MAILTERM_TRUST_PROXY', text, { min: 0, max: 10 });
}

function readOneOf<Word extends string>(name: string, text: string, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === text.toLowerCase());
  if (word !== undefined) return word;
  throw new ConfigError(`Cannot use ${name} "${text}": expected one of ${words.join(', ')}`);
}

function readBasePath(text: string): string {
  const path = text.replace(/^\/*|\/*$/g, '');
  if (path === '') return '';
  // Only what needs no encoding in an address and no escaping in HTML; `.` and `..` would be resolved away by browsers.
  const isPlain = path.split('/').every((part) => /^[A-Za-z0-9._~-]+$/.test(part) && !/^\.\.?$/.test(part));
  if (isPlain) return `/${path}`;
  throw new ConfigError(`Cannot use BASE_PATH "${text}": expected a path such as /mail`);
}

function readOrigins(text: string, port: number): readonly string[] {
  if (text === '') return ['127.0.0.1', 'localhost', '[::1]'].map((host) => `http://${host}:${port}`);
  return splitList(text).map((item) => {
    const url = URL.canParse(item) ? new URL(item) : undefined;
    if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !/[?#@]/.test(item)) return url.origin;
    throw new ConfigError(`Cannot use MAILTERM_ORIGINS "${item}": expected an origin such as https://mail.example.org`);
  });
}

function readTargetList(text: string): readonly ListedTarget[] {
  return splitList(text).map((item) => {
    const target = readListedTarget(item);
    if (target) return target;
    throw new ConfigError(`Cannot use MAILTERM_TARGET_LIST "${item}": expected a host or host:port`);
  });
}

/** Timers cannot wait longer than this: beyond it Node fires them at once. */
const timerMsMax = 2 ** 31 - 1;

function readLimits(text: string): Partial<Limits> {
  const entries = splitList(text).map((item) => {
    const [, name = item, digits] = /^([^=]*)=(\d+)$/.exec(item) ?? [];
    if (!isLimitName(name)) {
      const names = limitNames.join(', ');
      throw new ConfigError(`Cannot use MAILTERM_LIMITS "${item}": expected name=number, with one of ${names}`);
    }
    const value = Number(digits);
    const { unit } = limitTable[name];
    const max = unit === 'ms' ? timerMsMax : Number.MAX_SAFE_INTEGER;
    if (value >= 1 && value <= max) return [name, value] as const;
    throw new ConfigError(`Cannot use MAILTERM_LIMITS "${item}": expected a whole number of ${unit} from 1 to ${max}`);
  });
  const twice = entries.find(([name], index) => entries.findIndex(([other]) => other === name) < index);
  if (twice) throw new ConfigError(`Cannot use MAILTERM_LIMITS "${twice.join('=')}": ${twice[0]} stands there twice`);
  return Object.fromEntries(entries);
}

/** `off`, `on` for all of them, or a list: `smtp pop3=1110 imaps=0`; 0 is any free port. */
function readPracticePorts(text: string): readonly PracticePort[] {
  const names = Object.keys(portNames) as PortName[];
  const usual = names.map((name) => ({ name, port: portNames[name].port }));
  if (text.toLowerCase() === 'off') return [];
  if (text.toLowerCase() === 'on') return usual;
  const ports = splitList(text).map((item) => {
    const [word = '', digits] = item.split('=', 2);
    const found = usual.find(({ name }) => name === word.toLowerCase());
    if (!found) {
      throw new ConfigError(`Cannot use MAILTERM_PRACTICE_PORTS "${item}": expected on, off, or ${names.join(', ')}`);
    }
    if (digits === undefined) return found;
    return { ...found, port: readWhole('MAILTERM_PRACTICE_PORTS', digits, { min: 0, max: 65_535 }) };
  });
  const twice = ports.find(({ name }, index) => ports.findIndex((other) => other.name === name) < index);
  if (twice) throw new ConfigError(`Cannot use MAILTERM_PRACTICE_PORTS "${text}": ${twice.name} stands there twice`);
  return ports;
}

function readNameServers(text: string): readonly NameServerPlace[] {
  return splitList(text).map((item) => {
    const place = readPlace(item);
    if (place) return place;
    throw new ConfigError(`Cannot use MAILTERM_NAME_SERVERS "${item}": expected an address or address:port`);
  });
}

function splitList(text: string): string[] {
  return text.split(/[\s,]+/).filter((item) => item !== '');
}

function isLoopbackOrigin(origin: string): boolean {
  return isLoopbackName(new URL(origin).hostname);
}

/** Headers that only a proxy writes. */
const proxyHeader = /^(?:forwarded|via|x-forwarded-.+|x-real-ip|x-original-.+|cf-connecting-ip|true-client-ip)$/;

/**
 * Keeps a server that connects anywhere from being opened to others by a reverse proxy that somebody puts in front:
 * with `targets: 'any'`, a request with another Host than a loopback name, or with a proxy's headers, is refused.
 */
export function proxyGuard(config: Config): (headers: IncomingMessage['headers']) => Reason | undefined {
  if (config.targets !== 'any') return () => undefined;
  return (headers) => {
    const sign = Object.keys(headers).find((name) => proxyHeader.test(name));
    if (sign !== undefined) return reason('origin.proxied', { name: sign });
    return isLoopbackHost(headers.host) ? undefined : reason('origin.proxied', { name: 'host' });
  };
}

/** RFC 9110 §7.2: Host = uri-host [ ":" port ] */
function isLoopbackHost(host: string | undefined): boolean {
  const [, name] = /^(\[[^\]]*\]|[^:]*)(?::\d{1,5})?$/.exec(host ?? '') ?? [];
  return name !== undefined && isLoopbackName(name);
}

/**
 * The address that limits count a request under: an IPv4 address, or the /64 of an IPv6 address, because that is what
 * one household or host is given. Headers are believed only as far as MAILTERM_TRUST_PROXY says.
 */
export function clientAddress(request: IncomingMessage, config: Config): string {
  const peer = request.socket.remoteAddress ?? '';
  if (config.trustedProxies === 0) return countedAddress(peer) ?? 'unknown';
  const header = request.headers['x-forwarded-for'];
  const hops = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',').map((hop) => hop.trim());
  // Each trusted proxy appends the address it saw; what stands further left was written by somebody else.
  return countedAddress(hops.at(-config.trustedProxies) ?? '') ?? countedAddress(peer) ?? 'unknown';
}

/** How limits count an address; undefined for what is none. */
export function countedAddress(text: string): string | undefined {
  if (!ipaddr.isValid(text)) return undefined;
  const address = ipaddr.process(text);
  if (address instanceof ipaddr.IPv4) return address.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address.toNormalizedString().replace(/%.*$/, '')}/64`).toString()}/64`;
}
