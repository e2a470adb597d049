// What a mail program does, as the lines that a person would type: one step, one Enter. Passwords are not in it; their steps
// are empty, and the person fills them. Pure.

import { toBase64, toUtf8 } from '@mailterm/shared/octets';
import type { Step } from '../../session/model.ts';
import { commandFor } from '../commandFor.ts';
import { presetOfDomain } from '../presets/find.ts';

/** How the program goes about TLS. */
export type Encryption = 'none' | 'start' | 'first';

/** What a program was told about a letter. */
export interface Errand {
  readonly host?: string;
  readonly port?: number;
  readonly encryption?: Encryption;
  readonly helo?: string;
  readonly user?: string;
  readonly from?: string;
  readonly to: readonly string[];
  readonly headers?: readonly string[];
  readonly subject?: string;
  readonly body?: string;
  /** The program stops before the letter. */
  readonly envelopeOnly?: boolean;
}

const step = (line: string): Step => ({ line });

/** The host that a program would go to where none is named: the one of the writer's provider, else the practice server. */
function hostFor({ host, user, from }: Errand): string {
  const domains = [user, from].flatMap((address) => address?.split('@')[1] ?? []);
  return (
    host ??
    domains.map((domain) => presetOfDomain(domain)?.smtp.host).find((found) => found !== undefined) ??
    'practice'
  );
}

/** The steps of a letter by SMTP: RFC 5321 §3.3, RFC 3207 §4, RFC 4954 §4. */
export function letterScript(errand: Errand): readonly Step[] {
  const { encryption = 'none', user, to } = errand;
  const host = hostFor(errand);
  const port = errand.port ?? (encryption === 'first' ? 465 : encryption === 'start' ? 587 : 25);
  const from = errand.from ?? user ?? 'alice@practice.test';
  const hello = `EHLO ${errand.helo ?? 'pc.practice.test'}`;
  return [
    ...connecting(host, port, encryption),
    step(hello),
    // RFC 3207 §4.2: what was said before TLS is forgotten, and said again.
    ...(encryption === 'start' ? [step('STARTTLS'), step(hello)] : []),
    ...(user === undefined ? [] : loginSteps(user)),
    step(`MAIL FROM:<${from}>`),
    ...(to.length === 0 ? ['bob@practice.test'] : to).map((address) => step(`RCPT TO:<${address}>`)),
    ...(errand.envelopeOnly ? [] : contentSteps(errand, from)),
    step('QUIT'),
  ];
}

function loginSteps(user: string): readonly Step[] {
  return [step('AUTH LOGIN'), step(toBase64(toUtf8(user))), { line: '', fill: 'base64' }];
}

function contentSteps({ to, headers = [], subject, body = 'Hello.' }: Errand, from: string): readonly Step[] {
  const named = (name: string): boolean => headers.some((header) => header.toLowerCase().startsWith(`${name}:`));
  const fields = [
    ...(named('from') ? [] : [`From: <${from}>`]),
    ...(named('to') || to.length === 0 ? [] : [`To: ${to.map((address) => `<${address}>`).join(', ')}`]),
    ...(named('subject') ? [] : [`Subject: ${subject ?? 'test'}`]),
    ...headers,
  ];
  // RFC 5321 §4.5.2: a dot at the beginning of a line is doubled.
  const lines = body
    .replace(/\n$/, '')
    .split(/\r?\n/)
    .map((line) => (line.startsWith('.') ? `.${line}` : line));
  return ['DATA', ...fields, '', ...lines, '.'].map(step);
}

/** What one wants of a mailbox. */
export interface Visit {
  readonly host: string;
  readonly port?: number;
  readonly encryption?: Encryption;
  readonly user?: string;
  /** Commands behind the login, without tags. */
  readonly commands: readonly string[];
}

/** RFC 1939 §7, RFC 2595 §4. */
export function pop3Script({ host, port, encryption = 'none', user, commands }: Visit): readonly Step[] {
  return [
    ...connecting(host, port ?? (encryption === 'first' ? 995 : 110), encryption),
    ...(encryption === 'start' ? [step('STLS')] : []),
    step(`USER ${user ?? 'bob'}`),
    { line: 'PASS ', fill: 'plain' },
    ...commands.map(step),
    step('QUIT'),
  ];
}

/** RFC 3501 §6.2. Each command has a tag of its own. */
export function imapScript({ host, port, encryption = 'none', user, commands }: Visit): readonly Step[] {
  const name = /^[\w.@+-]+$/.test(user ?? 'bob') ? (user ?? 'bob') : `"${user ?? ''}"`;
  const lines: readonly Step[] = [
    ...(encryption === 'start' ? [step('STARTTLS')] : []),
    { line: `LOGIN ${name} `, fill: 'plain' },
    ...commands.map(step),
    step('LOGOUT'),
  ];
  return [
    ...connecting(host, port ?? (encryption === 'first' ? 993 : 143), encryption),
    ...lines.map((each, at) => ({ ...each, line: `a${at + 1} ${each.line}` })),
  ];
}

function connecting(host: string, port: number, encryption: Encryption): readonly Step[] {
  return [step(commandFor({ host, port, security: encryption === 'first' ? 'tls' : 'plain' }))];
}
